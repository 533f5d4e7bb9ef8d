import { readDates } from '../dates/read-dates.ts';
import { CHINESE_CARDINALS, CHINESE_MAGNITUDES, CHINESE_NUMERALS } from '../numerals/chinese-numerals.ts';
import { foldDigits } from '../numerals/fold-digits.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';
import { createOverlapFinder } from './overlap-finder.ts';
import type { Quantity } from './quantity.ts';
import { readComparator } from './read-comparator.ts';
import { readRecurrences } from './read-recurrences.ts';
import { unitPattern } from './units.ts';

// 万 and 亿 are read as the magnitude after it, which some units share.
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[${CHINESE_CARDINALS}半]+`;

const MAGNITUDE_FIRST = new RegExp(`^[${CHINESE_MAGNITUDES}]`, 'u');

const quantityText = new RegExp(
  [
    // 翻一番 with its one left unsaid.
    '(?<doubling>翻番)|',
    // 第三次 is an order, 1+X and 2.0版 are names, 二〇二四 is a year.
    `(?<![第\\d.+＋A-Za-z${CHINESE_NUMERALS}])`,
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
 * (“4567”, 1+X), periods (每3年), numbers without unit or magnitude, indefinite ones (数十家, 上百家, 七八个), and
 * 一批, which counts nothing. A length of time (三年, 1个月, 3月以上) is a quantity, and 翻番 is one 番.
 */
export function readQuantities(text: string): Quantity[] {
  const folded = foldDigits(text);
  const meetsOther = createOverlapFinder([
    ...readDates(text).filter(({ duration }) => duration === undefined),
    ...readRecurrences(text),
  ]);
  return [...folded.matchAll(quantityText)]
    .filter(({ 0: found, index }) => !meetsOther(index, index + found.length))
    .map((match) => toQuantity(text, folded, match))
    .filter((quantity) => quantity !== undefined);
}

/** 上一条 and 同一个 point at something, 数十家 and 上百家 give no number. */
function isCount(number: string, before: string): boolean {
  if (number === '一') return !/[上下同某这另每]/u.test(before);
  return !(MAGNITUDE_FIRST.test(number) && /[数几上]/u.test(before));
}

function toQuantity(text: string, folded: string, match: RegExpExecArray): Quantity | undefined {
  const { doubling, percent, from, magnitude = '', half } = match.groups ?? {};
  const [number = '', printed = ''] =
    doubling === undefined ? [match.groups?.['number'], match.groups?.['unit']] : ['一', '番'];
  const whole = parseNumeral(number);
  const unit = percent === undefined ? printed : '%';
  if (whole === undefined || unit + magnitude === '') return undefined;
  const value = half === undefined ? whole : whole + 0.5;
  const lower = from === undefined ? undefined : parseNumeral(from);
  const start = match.index;
  const end = start + match[0].length;
  if (!isCount(number, text.charAt(start - 1)) || (lower !== undefined && lower >= value)) return undefined;
  const inner = match.groups?.['inner'] ?? match.groups?.['innerAfter'];
  const read = readComparator(folded, { start, end, unit, inner });
  return {
    text: text.slice(start, end),
    start,
    end,
    value: lower ?? value,
    ...(lower === undefined ? {} : { valueMax: value }),
    unit: percent === undefined ? magnitude + unit : '%',
    comparator: lower === undefined ? read.comparator : 'range',
    comparatorWords: read.words,
    ...(read.base === undefined ? {} : { base: read.base }),
    isIndefinite: number === '一' && magnitude === '' && half === undefined && unit !== '番',
  };
}
