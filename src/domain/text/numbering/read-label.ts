import { CHINESE_ORDINALS } from '../numerals/chinese-numerals.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import type { LabelStyle } from './label-style.ts';

/** The printed number at the head of a line. */
export interface Label {
  /** As printed, punctuation included. */
  readonly text: string;
  readonly style: LabelStyle;
  readonly number: number;
}

const patterns: readonly (readonly [LabelStyle, RegExp])[] = [
  ['chinese-stop', new RegExp(`^([${CHINESE_ORDINALS}]+)、`, 'u')],
  ['chinese-bracket', new RegExp(`^[（(]\\s*([${CHINESE_ORDINALS}]+)\\s*[）)]、?`, 'u')],
  ['arabic-stop', /^(\d{1,3})\s*[.、](?!\d)/u],
  ['arabic-bracket', /^(?:[（(]\s*)?(\d{1,3})\s*[）)]/u],
  ['ordinal-is', new RegExp(`^([${CHINESE_ORDINALS}]{1,3})是`, 'u')],
];

/**
 * The number that a line begins with (`三、`, `（二）`, `(二)`, `5.`, `５．`, `（1）`, `一是`), or `undefined`.
 * The line must begin with it: leading white space is the caller's to drop.
 */
export function readLabel(line: string): Label | undefined {
  const folded = foldDigits(line);
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(folded);
    const number = match?.[1] === undefined ? undefined : parseNumeral(match[1]);
    if (match !== null && number !== undefined && Number.isInteger(number) && number > 0) {
      return { text: line.slice(0, match[0].length), style, number };
    }
  }
  return undefined;
}
