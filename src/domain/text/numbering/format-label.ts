import { formatChineseNumeral } from '../numerals/format-chinese-numeral.ts';
import type { LabelStyle } from './label-style.ts';

/** A number in one of the printed styles, in full-width brackets: the inverse of `readLabel`. */
export function formatLabel(style: LabelStyle, number: number): string {
  switch (style) {
    case 'chinese-stop':
      return `${formatChineseNumeral(number)}、`;
    case 'chinese-bracket':
      return `（${formatChineseNumeral(number)}）`;
    case 'arabic-stop':
      return `${String(number)}.`;
    case 'arabic-bracket':
      return `（${String(number)}）`;
    case 'ordinal-is':
      return `${formatChineseNumeral(number)}是`;
  }
}
