import type { DateMention } from '../../text/dates/date-mention.ts';
import { shiftDate } from '../../text/dates/shift-date.ts';
import { parseNumeral } from '../../text/numerals/parse-numeral.ts';
import type { Clause } from './split-clauses.ts';

/** No title is longer, in UTF-16 code units. */
const TITLE_LENGTH = 300;
/** A year that others are measured by: 较2022年提高. */
const comparing = /(?:[较比同]|相比|对比|相较于)$/u;
/** 2023年是…之年 says something of the year; 2022年老旧小区 names a batch, 1996年度会议 a meeting. */
const topic = /^(?:是|为|度(?!内|末|底)|[“《])/u;
const past = /已(?:经|于|在)?$|(?:曾|业已)(?:于|在)?$/u;
const fact = /^[^，,。；;]{0,16}(?:发生|爆发|遭受)/u;
/** 计划(2020—2023年) is a name. */
const named = /(?:计划|规划|方案|纲要|意见|措施|安排)[（(]$/u;
const done = /^[^，,。；;]{0,4}已/u;
/** A length of time in which a grant runs, not one that the document counts from its own day. */
const granted = /免[征缴收租于]|减[征免按半]|过渡期|不改变|退休|工龄|满期/u;
const term = /(?<count>\d{1,2}|[一二三四五六七八九十两]{1,3})(?:个)?年/u;

/**
 * Whether a date of a clause is one by which something is to be done, or on which it happens: not in a title in 《》, not
 * what others are compared with, no fact of the past, no term that runs from a day the document does not know.
 * @param text that the date's offsets count in
 */
export function isMilestone(date: DateMention, text: string, clause: Clause): boolean {
  const before = text.slice(Math.max(0, date.start - TITLE_LENGTH), date.start);
  const after = text.slice(date.end, clause.end);
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
  if (comparing.test(before) || past.test(before.replace(/\s+$/u, ''))) return false;
  if (date.form === 'in' && (topic.test(after) || date.text.endsWith('年度') || fact.test(after)))
    return false;
  if (done.test(after)) return false;
  if (date.form === 'span' && named.test(before) && /^[）)]/u.test(text.slice(date.end))) return false;
  if (date.duration !== undefined && date.form === 'by') {
    // Days and months run from the day of a case, but where the words name that of the document.
    const isOwn =
      date.duration.unit === 'year' ||
      /(?:印发|发布|下发|公布|施行|本\p{Script=Han}{2})[^，,]{0,6}起?$/u.test(before);
    return !granted.test(clause.text) && !/^的/u.test(after) && (isOwn || date.text.endsWith('时间'));
  }
  return true;
}

/** The last day of a term that begins on a printed day: 自2019年1月1日起免征五年. */
export function endOfTerm(date: DateMention, clause: Clause): string | undefined {
  if (date.form !== 'since' || date.from?.length !== 10 || !granted.test(clause.text)) return undefined;
  const after = clause.text.slice(Math.max(0, clause.text.indexOf(date.text)) + date.text.length);
  const count = parseNumeral(term.exec(after)?.groups?.['count'] ?? '');
  if (count === undefined) return undefined;
  const year = shiftDate(date.from, { count, unit: 'year' });
  if (year === undefined) return undefined;
  const last = new Date(`${year}${date.from.slice(4)}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}
