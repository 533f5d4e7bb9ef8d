import type { PartialDate } from './partial-date.ts';

/** A length of time as texts print it: 三年, 6个月, 30天. */
export interface Duration {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
}

/**
 * The date a duration after `base`, no more precise than the unit or the base allows: 三年 after 2022-12-29 is 2025,
 * 6个月 after it 2023-06. `undefined` when the base is too imprecise (months after a bare year) or half years
 * leave no whole number of months.
 */
export function shiftDate(base: PartialDate, duration: Duration): PartialDate | undefined {
  const [year = 0, month, day] = base.split('-').map(Number);
  if (duration.unit === 'year' && Number.isInteger(duration.count)) return String(year + duration.count);
  if (duration.unit === 'year' || duration.unit === 'month') {
    const months = duration.unit === 'year' ? duration.count * 12 : duration.count;
    if (month === undefined || !Number.isInteger(months)) return undefined;
    const total = year * 12 + month - 1 + months;
    return `${String(Math.floor(total / 12))}-${String((total % 12) + 1).padStart(2, '0')}`;
  }
  if (month === undefined || day === undefined) return undefined;
  const days = duration.unit === 'week' ? duration.count * 7 : duration.count;
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
