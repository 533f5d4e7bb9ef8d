import { readDates } from '../../text/dates/read-dates.ts';
import { readRecurrences } from '../../text/quantities/read-recurrences.ts';

/**
 * The countings that can be read from words, listed here rather than taken from the vocabulary: one that is added there
 * and that no words are read as is a compile error where the two are compared.
 */
export type ReadCounting = 'cumulative' | 'new' | 'unstated';

// 累计 after 每年 adds up the time of one year, and is no running total.
const total = /累计|累积/u;
const added = /新增|新建|新设|新开|新创建|新培育|新认定|新组建|净增/u;
const made = /建成|建设|创建|打造|认定|培育|组建|遴选|评选|设立|建立/u;

/**
 * How the words of a statement say that its number counts. 累计, and 三年来, govern the whole sentence that follows;
 * 新增, and 每年 with a verb of making, their own clause. A statement without a number counts nothing.
 * @param quote the clause that carries the statement
 * @param before the words of its sentence before that clause
 */
export function readCounting(quote: string, before: string, hasValue: boolean): ReadCounting {
  if (!hasValue) return 'unstated';
  const isYearly = readRecurrences(quote).length > 0;
  if (isYearly) return made.test(quote) || added.test(quote) ? 'new' : 'unstated';
  const words = before + quote;
  if (total.test(words) && readRecurrences(before).length === 0) return 'cumulative';
  if (readDates(words).some(({ form }) => form === 'past')) return 'cumulative';
  return added.test(quote) ? 'new' : 'unstated';
}
