import type { PartialDate } from './partial-date.ts';
import { firstDay, lastDay } from './partial-date.ts';

/**
 * Orders dates of mixed precision for a list: by the day they end, then by the day they begin, so that a month
 * stands before the year that ends with it. Zero only for equal dates.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareDays(lastDay(a), lastDay(b)) || compareDays(firstDay(b), firstDay(a));
}

/** `YYYY-MM-DD` sorts as text. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
