import type { PartialDate } from './partial-date.ts';
import { firstDay, lastDay } from './partial-date.ts';

/** Whether two dates may be the same day: one of them lies within the other, as 2024-09 lies within 2024. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: PartialDate, outer: PartialDate): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}
