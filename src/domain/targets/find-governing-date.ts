import type { DateContext } from '../text/dates/date-context.ts';
import type { DateMention } from '../text/dates/date-mention.ts';
import { readDates } from '../text/dates/read-dates.ts';
import { sentenceBefore } from '../text/sentence.ts';

/**
 * The date that a reader takes the quote to fall under: the first inside it, else the last before it in the same
 * sentence. What is past or only a beginning, and dates in titles, set no limit.
 */
export function findGoverningDate(
  quote: string,
  paragraph: string,
  context: DateContext = {},
): DateMention | undefined {
  const limits = (text: string) =>
    readDates(text, context).filter(
      (date) => date.form !== 'past' && date.form !== 'since' && !isInTitle(text, date.start),
    );
  const inside = limits(quote)[0];
  if (inside !== undefined) return inside;
  const start = paragraph.indexOf(quote);
  return start === -1 ? undefined : limits(sentenceBefore(paragraph, start)).at(-1);
}

/** 《…（2023—2025年）》: the date belongs to a title. */
function isInTitle(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
