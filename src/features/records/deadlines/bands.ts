import { formatDate } from '../../../i18n/format-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { deadlineMessages } from './messages.ts';

/** Most years that have a band of their own. */
const MOST_BANDS = 8;

/** The bands of an axis in order: `2024`, `earlier`, `later`; and the one that a year belongs to. */
export interface Bands {
  readonly bands: readonly string[];
  readonly find: (year: string) => string;
}

/**
 * The years from the first deadline to the last, this year among them; beyond `most` the outer ones share a band.
 * @param years in which something falls due, `YYYY`
 */
export function bandsOf(years: readonly string[], thisYear: string, most: number = MOST_BANDS): Bands {
  if (years.length === 0) return { bands: [thisYear], find: () => thisYear };
  const now = Number(thisYear);
  const first = Math.min(...years.map(Number), now);
  const last = Math.max(...years.map(Number), now);
  const span = last - first + 1;
  const from = span <= most ? first : Math.max(first, Math.min(now - 3, last - most + 2));
  const to = span <= most ? last : Math.min(last, from + most - 2);
  const own = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return {
    bands: [...(first < from ? ['earlier'] : []), ...own, ...(last > to ? ['later'] : [])],
    find: (year) => (Number(year) < from ? 'earlier' : Number(year) > to ? 'later' : year),
  };
}

/** 2024年 · 更早. */
export function bandLabel(locale: Locale, id: string): string {
  return id === 'earlier' || id === 'later' ? deadlineMessages[locale][id] : formatDate(locale, id);
}
