import { allMatches } from '../all-matches.ts';
import type { Comparator } from '../../../schemas/vocabulary.ts';
import { comparatorOfWords, leadingComparators } from './comparator-words.ts';

/** A commitment measured against something else, without a number: 达到或超过全省平均水平. */
export interface Benchmark {
  /** Relation and base as printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 全省平均水平 */
  readonly base: string;
  readonly comparator: Comparator;
  readonly comparatorText: string;
}

const benchmarkText = new RegExp(
  `(?<word>${leadingComparators.map(([word]) => word).join('|')})(?<base>[^，,。；;：:、！？（）()\\d]{0,14}?(?:平均水平|平均值|平均数|先进水平|领先水平|国家标准|省定标准|同期水平|目标值))`,
  'gu',
);

/** Every comparison with a named level rather than a number, in printed order. Offsets are UTF-16 code units. */
export function readBenchmarks(text: string): Benchmark[] {
  return allMatches(text, benchmarkText).map((match) => {
    const { word = '', base = '' } = match.groups ?? {};
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      base,
      comparator: comparatorOfWords(word) ?? 'eq',
      comparatorText: word,
    };
  });
}
