import { foldDigits } from '../numerals/fold-digits.ts';
import { formatChineseNumeral } from '../numerals/format-chinese-numeral.ts';
import type { Label } from './read-label.ts';

/**
 * A printed number written one way whatever the width of its brackets, digits and spaces: `(二)` → `（二）`,
 * `第十二条　` → `第十二条`, `1．2 ` → `1.2`. Numerals stay in the script they are printed in where laws are cited.
 */
export function formatLabel(label: Pick<Label, 'style' | 'number' | 'text' | 'inserted'>): string {
  const { style, number } = label;
  switch (style) {
    case 'chinese-stop':
      return `${formatChineseNumeral(number)}、`;
    case 'chinese-bracket':
      return `（${formatChineseNumeral(number)}）${(label.inserted ?? []).map((each) => `之${formatChineseNumeral(each)}`).join('')}`;
    case 'arabic-stop':
      return `${String(number)}.`;
    case 'arabic-bracket':
      return `（${String(number)}）`;
    case 'ordinal-is':
      return `${formatChineseNumeral(number)}是`;
    case 'decimal':
      return foldDigits(label.text)
        .replace(/．/gu, '.')
        .replace(/\.?[\s\u3000]*$/u, '');
    case 'circled':
      return label.text;
    default:
      return foldDigits(label.text).replace(/[\s\u3000：:]+/gu, '');
  }
}
