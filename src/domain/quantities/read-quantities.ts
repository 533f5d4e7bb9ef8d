import { readDates } from '../dates/read-dates.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import { readComparator } from './read-comparator.ts';
import type { Quantity } from './quantity.ts';
import { unitPattern } from './units.ts';

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千半]+';

const quantityText = new RegExp(
  [
    // 第三次 is an order, 1+X and 2.0版 are names, 二〇二四 is a year.
    '(?<![第\\d.+＋A-Za-z一二三四五六七八九十])',
    '(?<percent>百分之)?',
    `(?:(?<from>${NUMBER})(?<fromUnit>%|${unitPattern})?\\s*(?:[-—–－~～至到]|——)\\s*)?`,
    `(?<number>${NUMBER})\\s*`,
    '(?<inner>[余多])?(?<magnitude>[百千]?[万亿])?(?<innerAfter>[余多])?',
    `(?<unit>${unitPattern})?(?<half>(?<=[年天])半)?`,
  ].join(''),
  'gu',
);

/**
 * Every quantity of a text in printed order. Left out: dates and years, ordinals (第三次), numbers in names
 * (“4567”, 1+X), numbers without unit or magnitude, and 一批, which counts nothing.
 * A length of time (三年, 1个月, 3月以上) is a quantity.
 */
export function readQuantities(text: string): Quantity[] {
  const folded = foldDigits(text);
  const dates = readDates(text).filter((mention) => mention.basis === 'explicit' || mention.duration === undefined);
  return [...folded.matchAll(quantityText)]
    .filter((match) => !dates.some((date) => date.start < match.index + match[0].length && match.index < date.end))
    .map((match) => toQuantity(text, folded, match))
    .filter((quantity) => quantity !== undefined);
}

function toQuantity(text: string, folded: string, match: RegExpExecArray): Quantity | undefined {
  const { percent, from, number = '', inner, innerAfter, magnitude = '', unit = '', half } = match.groups ?? {};
  const whole = parseNumeral(number);
  const value = whole === undefined ? undefined : whole + (half === undefined ? 0 : 0.5);
  const lower = from === undefined ? undefined : parseNumeral(from);
  if (value === undefined || (unit === '' && magnitude === '' && percent === undefined)) return undefined;
  if (lower !== undefined && lower >= value) return undefined;
  const start = match.index;
  // 上一条 and 同一个 point at something; they do not count it.
  if (number === '一' && /[上下同某这另每]$/u.test(text.slice(0, start))) return undefined;
  const end = start + match[0].length;
  const read = readComparator(folded, { start, end, unit, inner: inner ?? innerAfter });
  const isRange = lower !== undefined;
  return {
    text: text.slice(start, end),
    start,
    end,
    value: lower ?? value,
    ...(isRange ? { valueMax: value } : {}),
    unit: percent === undefined ? magnitude + unit : '%',
    comparator: isRange ? 'range' : read.comparator,
    comparatorWords: read.words,
    ...(read.base === undefined ? {} : { base: read.base }),
    isIndefinite: number === '一' && magnitude === '' && half === undefined,
  };
}
