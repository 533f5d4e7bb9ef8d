import { allMatches } from '../all-matches.ts';
import { CHINESE_MAGNITUDES, CHINESE_NUMERALS } from './chinese-numerals.ts';
import { foldDigits } from './fold-digits.ts';
import { parseNumeral } from './parse-numeral.ts';

/** One numeral of a text. Offsets are UTF-16 code units of that text, end exclusive. */
export interface NumeralToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `arabic` when it begins with a digit (3.2万 included), `chinese` otherwise. */
  readonly script: 'arabic' | 'chinese';
  /** Absent when the characters are no well-formed numeral (十四五), or a word that holds one unwritten (翻番). */
  readonly value?: number;
}

const numeral = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[${CHINESE_MAGNITUDES}]*|[${CHINESE_NUMERALS}]+|翻番|加倍|双倍|倍增`,
  'gu',
);

/**
 * Every numeral of a text in printed order: each maximal run of Arabic digits (decimals, thousands separators and
 * a following 万 or 亿 included), each maximal run of Chinese numerals, also inside words (一体, 统一, 半), and each
 * word that doubles without a numeral (翻番, 加倍).
 * Nothing is judged here: what a token means is for the records and exclusions to say.
 */
export function listNumeralTokens(text: string): NumeralToken[] {
  return allMatches(foldDigits(text), numeral).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const value = parseNumeral(match[0]);
    return {
      text: text.slice(start, end),
      start,
      end,
      script: /^\d/u.test(match[0]) ? 'arabic' : 'chinese',
      ...(value === undefined ? {} : { value }),
    };
  });
}
