import { allMatches } from '../all-matches.ts';
import { readDates } from '../dates/read-dates.ts';
import { CHINESE_CARDINALS, CHINESE_MAGNITUDES, CHINESE_NUMERALS } from '../numerals/chinese-numerals.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import { oncePerText } from '../once-per-text.ts';
import { createOverlapFinder } from './overlap-finder.ts';
import type { Quantity } from './quantity.ts';
import { isInWord } from './is-in-word.ts';
import { readComparator } from './read-comparator.ts';
import { readRecurrences } from './read-recurrences.ts';
import { unitPattern } from './units.ts';

// 万 and 亿 are read as the magnitude after it, which some units share.
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[${CHINESE_CARDINALS}半]+`;

const MAGNITUDE = '[百千]?万?亿|[百千]?万';

/** Characters before a number that `isInWord` looks at. */
const WORDS_BEFORE = 40;

const MAGNITUDE_FIRST = new RegExp(`^[${CHINESE_MAGNITUDES}]`, 'u');

const quantityText = new RegExp(
  [
    // 翻一番 with its one left unsaid.
    '(?<doubling>翻番)|(?<half>(?<!数)一半|半数|(?<=[超])过半)|',
    // 第三次 is an order, 1+X and 2.0版 are names, 二〇二四 is a year.
    `(?<![第\\d.+＋A-Za-z${CHINESE_NUMERALS}])`,
    '(?<percent>百分之)?',
    `(?:(?<from>${NUMBER})\\s*(?<fromMagnitude>${MAGNITUDE})?(?<fromUnit>${unitPattern})?\\s*(?:[-—–－~～至到]|——)\\s*)?`,
    `(?<number>${NUMBER}) ?`,
    `(?<inner>[余多])?(?<magnitude>${MAGNITUDE})?(?<innerAfter>[余多])?`,
    // 元/台, 万吨/年 are rates.
    `(?<unit>${unitPattern}(?:/(?:${unitPattern}|[年月日]))?)?(?<andHalf>(?<=[年天])半)?`,
  ].join(''),
  'gu',
);

/**
 * Every quantity of a text in printed order. Left out: dates and years, ordinals (第三次), numbers in names
 * (“4567”, 1+X) and in words (二次污染, 三人制, 三级医院), periods (每3年), numbers without unit or magnitude, indefinite
 * ones (数十家, 上百家, 七八个), and 一批, which counts nothing. A length of time (三年, 1个月, 3月以上) is a quantity,
 * 翻番 is one 番, and 一半 is 0.5 without a unit.
 */
export const readQuantities = oncePerText((text): readonly Quantity[] => {
  const folded = foldDigits(text);
  const meetsOther = createOverlapFinder([
    ...readDates(text).filter(({ duration }) => duration === undefined),
    ...readRecurrences(text),
  ]);
  return allMatches(folded, quantityText)
    .filter(({ 0: found, index }) => !meetsOther(index, index + found.length))
    .flatMap((match) => toQuantities(text, folded, match));
});

/** 上一条 and 同一个 point at something, 数十家, 上百家 and 每百名 give no number. */
function isCount(number: string, before: string): boolean {
  if (number === '一') return !/[上下同某这另每]/u.test(before);
  return !(MAGNITUDE_FIRST.test(number) && /[数几上每]/u.test(before));
}

function toQuantities(text: string, folded: string, match: RegExpExecArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const { doubling, half, percent, from, number = '', magnitude = '', unit = '' } = groups;
  const span = { start: match.index, end: match.index + match[0].length };
  const of = (rest: NumberFields): Quantity => finish(text, folded, { ...span, ...rest });
  if (doubling !== undefined) return [of({ value: 1, unit: '番' })];
  if (half !== undefined) return [of({ value: 0.5, unit: '' })];
  const value = parseNumeral(number);
  const printed = percent === undefined ? magnitude + unit : '%';
  if (value === undefined || printed === '') return [];
  const before = folded.slice(Math.max(0, span.start - WORDS_BEFORE), span.start);
  const isWord = isInWord({ number, unit: printed, before, after: folded.slice(span.end, span.end + 8) });
  if (!isCount(number, before.slice(-1)) || isWord) return [];
  const fields: NumberFields = {
    value: groups['andHalf'] === undefined ? value : value + 0.5,
    unit: printed,
    inner: groups['inner'] ?? groups['innerAfter'],
    isIndefinite: number === '一' && magnitude === '' && groups['andHalf'] === undefined && unit !== '番',
  };
  const lower = from === undefined ? undefined : parseNumeral(from);
  if (from === undefined || lower === undefined) return [of(fields)];
  const fromUnit = (groups['fromMagnitude'] ?? '') + (groups['fromUnit'] ?? '');
  if (fromUnit !== '' && fromUnit !== printed) {
    // 8000万元—1亿元 are the ends of a range in two units.
    const end = span.start + match[0].search(/[-—–－~～至到]/u);
    return [
      finish(text, folded, { start: span.start, end, value: lower, unit: fromUnit }),
      finish(text, folded, { ...fields, start: span.end - number.length - printed.length, end: span.end }),
    ];
  }
  return lower >= value ? [] : [of({ ...fields, value: lower, valueMax: value })];
}

/** What a match gives of its quantity. */
interface NumberFields {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly inner?: string | undefined;
  readonly isIndefinite?: boolean;
}

/** The quantity with its words and what bounds it. */
function finish(
  text: string,
  folded: string,
  {
    start,
    end,
    value,
    valueMax,
    unit,
    inner,
    isIndefinite = false,
  }: NumberFields & Pick<Quantity, 'start' | 'end'>,
): Quantity {
  const read = readComparator(folded, { start, end, unit, inner });
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    unit,
    comparator: valueMax === undefined ? read.comparator : 'range',
    comparatorWords: read.words,
    ...(read.base === undefined ? {} : { base: read.base }),
    isIndefinite,
  };
}
