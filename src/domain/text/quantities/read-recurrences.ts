import { allMatches } from '../all-matches.ts';
import { CHINESE_CARDINALS } from '../numerals/chinese-numerals.ts';
import { parseNumeral } from '../numerals/parse-numeral.ts';

/** How often something is to happen again: every `every` periods. */
export interface Recurrence {
  /** As printed: 每季度, 每年累计, 年均. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly period: 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'term' | 'day';
  /** 2 for 每两年, 1 for 每年. */
  readonly every: number;
}

const recurrenceText = new RegExp(
  [
    `每(?<count>\\d+|[${CHINESE_CARDINALS}]+)?个?(?<period>年度|学年|半年|年|季度|月|周|星期|学期|天|日)(?:度)?(?:累计)?`,
    `(?<yearly>年均|逐年|年度(?=培训|开展)|(?<![\\d${CHINESE_CARDINALS}半今本当去全近])年(?=培训|服务|招收|招生|开展))`,
    '(?<quarterly>季度(?=调度|例会|通报))',
  ].join('|'),
  'gu',
);

const periods: Readonly<Record<string, Recurrence['period']>> = {
  年度: 'year',
  学年: 'year',
  年: 'year',
  半年: 'half-year',
  季度: 'quarter',
  月: 'month',
  周: 'week',
  星期: 'week',
  学期: 'term',
  天: 'day',
  日: 'day',
};

/** Every word of a text that makes what it governs recur, in printed order. Offsets are UTF-16 code units. */
export function readRecurrences(text: string): Recurrence[] {
  return allMatches(text, recurrenceText).map((match) => {
    const { count, period, quarterly } = match.groups ?? {};
    const named = quarterly === undefined ? 'year' : 'quarter';
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      period: period === undefined ? named : (periods[period] ?? 'year'),
      every: count === undefined ? 1 : (parseNumeral(count) ?? 1),
    };
  });
}
