import { oncePerText } from '../once-per-text.ts';
import { CHINESE_DIGITS } from './chinese-numerals.ts';

const folded: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(0xff10 + digit), String(digit)] as const),
  ['．', '.'],
  ['％', '%'],
  ['﹪', '%'],
  ['＋', '+'],
]);

/** Zeros as they are typed between Chinese digits: 二○二四, 二0二四, 二Ｏ二四. */
const typedZero = new RegExp(`(?<=[${CHINESE_DIGITS}])[○◯ＯO0０](?=[○◯ＯO0０${CHINESE_DIGITS}年])`, 'gu');

/**
 * Full-width digits, `．`, `％` and `＋` as ASCII, and any circle between Chinese digits as 〇.
 * One code unit stays one code unit, so offsets into the result are offsets into `text`.
 */
export const foldDigits = oncePerText((text): string =>
  text
    .replace(typedZero, '〇')
    .replace(/[０-９．％﹪＋]/gu, (character) => folded.get(character) ?? character),
);
