import type { DateContext } from '../text/dates/date-context.ts';
import type { DateMention } from '../text/dates/date-mention.ts';
import { readDates } from '../text/dates/read-dates.ts';
import { sentenceBefore } from '../text/sentence.ts';

/**
 * The date that a reader takes the quote to fall under: the first inside it, else the last before it in the same
 * sentence, else the one that a list of targets opens with (具体指标：到2022年，…。…。). What is past or only a beginning,
 * and dates in titles, set no limit.
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
  if (start === -1) return undefined;
  const before = limits(sentenceBefore(paragraph, start)).at(-1);
  if (before !== undefined || NORM.test(quote)) return before;
  const list = LIST_OF_TARGETS.exec(paragraph.slice(0, start))?.[1];
  return list === undefined ? undefined : limits(list).find((date) => date.start === 0);
}

/** The targets after 具体指标： or 主要目标：, down to the last sentence before the quote. */
const LIST_OF_TARGETS = /(?:^|[。；])\p{Script=Han}{0,8}(?:指标|目标)[:：](.*)$/su;
/** What is so at any time falls under no date but its own. */
const NORM = /一般[为是不应]|原则上/u;

/** 《…（2023—2025年）》: the date belongs to a title. */
function isInTitle(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
