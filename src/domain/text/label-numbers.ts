import { allMatches } from './all-matches.ts';
import { foldDigits } from './numerals/fold-digits.ts';
import { parseNumeral } from './numerals/parse-numeral.ts';

const ENGLISH = /[a-z]+/gu;
const DIGITS = /\d+(?:\.\d+)?/gu;
const LARGE = /(\d+(?:\.\d+)?)\s*([万亿])/gu;
const NUMERALS = /[一二两三四五六七八九十百]+/gu;
/** Numerals before what they count. */
const COUNTED = /[二两三四五六七八九十百]+(?=[年月个项所家次名人处条类方部点阶届])/gu;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Numbers that English words print, in digits or as two to twelve; `one` says too little, and an ordinal may be ours. */
export function englishNumbers(words: string): readonly number[] {
  const spelt = allMatches(words.toLowerCase(), ENGLISH).flatMap(([word]) => {
    const number = WORDS.indexOf(word);
    return number > 1 ? [number] : [];
  });
  return [...englishDigits(words), ...spelt];
}

/** Numbers that English words print in digits: 121,100 is one. */
export function englishDigits(words: string): readonly number[] {
  return digits(words.replace(/(?<=\d),(?=\d{3})/gu, ''));
}

/** Numbers that Chinese words print: digits, and Chinese numerals before what they count (三年, 四项, 第二阶段). */
export function chineseNumbers(words: string): readonly number[] {
  const spelt = allMatches(words, COUNTED);
  return [...digits(foldDigits(words)), ...spelt.flatMap(([numeral]) => parseNumeral(numeral) ?? [])];
}

/** Every number, in either way, that stands in printed words: what a label may say. 12.11万 is 121100 too. */
export function printedNumbers(words: string): ReadonlySet<number> {
  const numerals = allMatches(words, NUMERALS);
  const folded = foldDigits(words);
  const large = allMatches(folded, LARGE);
  return new Set([
    ...digits(folded),
    ...large.map(([, number, unit]) => Math.round(Number(number) * (unit === '万' ? 1e4 : 1e8))),
    ...numerals.flatMap(([numeral]) => [
      parseNumeral(numeral) ?? NaN,
      ...[...numeral].map((each) => parseNumeral(each) ?? NaN),
    ]),
  ]);
}

function digits(words: string): readonly number[] {
  return allMatches(words, DIGITS).map(([number]) => Number(number));
}
