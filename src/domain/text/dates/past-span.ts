import type { DateContext } from './date-context.ts';
import type { DateMention } from './date-mention.ts';
import type { PartialDate } from './partial-date.ts';
import { readDates } from './read-dates.ts';

/**
 * The years that a length of time that is over (三年来) means: so many years to the last year printed before it in its
 * sentence, else to the year of the document. `undefined` where it is not counted in whole years or nothing says to when.
 * @param before the words of its sentence before it
 */
export function pastSpan(
  { form, duration }: DateMention,
  before: string,
  { base }: DateContext,
): { readonly start: PartialDate; readonly end: PartialDate } | undefined {
  if (form !== 'past' || duration?.unit !== 'year' || !Number.isInteger(duration.count)) return undefined;
  const printed = readDates(before).flatMap((date) => (date.basis === 'explicit' ? (date.due ?? []) : []));
  const end = (printed.at(-1) ?? base)?.slice(0, 4);
  if (end === undefined) return undefined;
  return { start: String(Number(end) - duration.count + 1), end };
}
