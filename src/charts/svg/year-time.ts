import type { PartialDate } from '../../domain/text/dates/partial-date.ts';
import { firstDay, lastDay } from '../../domain/text/dates/partial-date.ts';

/** When a date begins, in years: 2024-01-01 → 2024, 2024-07-02 (day 184 of 366) → 2024.5. */
export function startTime(date: PartialDate): number {
  const day = firstDay(date);
  const year = Number(day.slice(0, 4));
  return year + (dayNumber(day) - dayNumber(`${day.slice(0, 4)}-01-01`)) / daysIn(year);
}

/** When a date is over, in years: both 2024 and 2024-12-31 → 2025. */
export function endTime(date: PartialDate): number {
  const day = lastDay(date);
  const year = Number(day.slice(0, 4));
  return year + (dayNumber(day) + 1 - dayNumber(`${day.slice(0, 4)}-01-01`)) / daysIn(year);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function daysIn(year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 366 : 365;
}
