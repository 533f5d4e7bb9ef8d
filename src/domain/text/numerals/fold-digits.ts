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

/** Anything that may be folded; most texts hold nothing of it. */
const foldable = new RegExp(`[０-９．％﹪＋○◯ＯO]|[${CHINESE_DIGITS}]0`, 'u');

/**
 * Full-width digits, `．`, `％` and `＋` as ASCII, and any circle between Chinese digits as 〇.
 * One code unit stays one code unit, so offsets into the result are offsets into `text`.
 */
export function foldDigits(text: string): string {
  return foldable.test(text) ? foldAll(text) : text;
}

const foldAll = oncePerText((text): string =>
  text
    .replace(typedZero, '〇')
    .replace(/[０-９．％﹪＋]/gu, (character) => folded.get(character) ?? character),
);
