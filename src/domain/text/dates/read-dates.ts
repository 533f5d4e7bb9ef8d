import type { DateMention } from './date-mention.ts';
import type { PartialDate } from './partial-date.ts';
import { readAbsoluteDates } from './read-absolute-dates.ts';
import { readRelativeDates } from './read-relative-dates.ts';

/** What a text's relative dates count from. */
export interface DateContext {
  /** Date of the document: 本年 is its year, and 三年内 counts from it. */
  readonly base?: PartialDate;
}

/**
 * Every date and datable length of time in a text, in printed order, without overlaps: where two readings meet,
 * the one that begins first, then the longer, stands.
 */
export function readDates(text: string, context: DateContext = {}): DateMention[] {
  const all = [...readAbsoluteDates(text), ...readRelativeDates(text, context)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: DateMention[] = [];
  for (const mention of all) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
