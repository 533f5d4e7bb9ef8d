import type { PartialDate } from './partial-date.ts';
import { firstDay, lastDay } from './partial-date.ts';

/**
 * Whether a due date lies wholly in the past on the day `asOf`: 到2025年 elapses after 31 December 2025, so it has
 * not elapsed on that day and has on the next. An imprecise `asOf` counts from its first day.
 */
export function elapses(due: PartialDate, asOf: PartialDate): boolean {
  return lastDay(due) < firstDay(asOf);
}
