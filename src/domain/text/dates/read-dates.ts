import { oncePerText } from '../once-per-text.ts';
import type { DateContext } from './date-context.ts';
import type { DateMention } from './date-mention.ts';
import { readAbsoluteDates } from './read-absolute-dates.ts';
import { readRelativeDates } from './read-relative-dates.ts';

/**
 * Every date and datable length of time in a text, in printed order, without overlaps: where two readings meet,
 * the one that begins first, then the longer, stands.
 */
export function readDates(text: string, context: DateContext = {}): readonly DateMention[] {
  return context.base === undefined && context.year === undefined
    ? readWithoutContext(text)
    : readInContext(text, context);
}

const readWithoutContext = oncePerText((text) => readInContext(text, {}));

function readInContext(text: string, context: DateContext): readonly DateMention[] {
  const all = [...readAbsoluteDates(text), ...readRelativeDates(text, context)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: DateMention[] = [];
  for (const mention of all) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
