import type { TrackedSeries } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { commitmentMessages } from './messages.ts';

/** A band of the axis: a year, or all years before or after those that are drawn. */
export interface Band {
  /** `2024`, `earlier`, `later`. */
  readonly id: string;
  readonly label: string;
  readonly head: string;
  /** It holds the as-of day. */
  readonly isCurrent: boolean;
}

/** Most years that have a band of their own. */
const MOST_BANDS = 8;
/** The bands of an axis in order, and the one that a year belongs to. */
interface Bands {
  readonly bands: readonly string[];
  readonly find: (year: string) => string;
}

/** The years from the first deadline to the last, this year among them; beyond eight the outer ones share a band. */
export function bandsOf(tracker: readonly TrackedSeries[], thisYear: string): Bands {
  const years = tracker.flatMap(({ points }) =>
    points.flatMap(({ point }) => (point.due === undefined ? [] : [Number(point.due.slice(0, 4))])),
  );
  if (years.length === 0) return { bands: [thisYear], find: () => thisYear };
  const now = Number(thisYear);
  const first = Math.min(...years, now);
  const last = Math.max(...years, now);
  const span = last - first + 1;
  const from = span <= MOST_BANDS ? first : Math.max(first, Math.min(now - 3, last - MOST_BANDS + 2));
  const to = span <= MOST_BANDS ? last : Math.min(last, from + MOST_BANDS - 2);
  const own = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return {
    bands: [...(first < from ? ['earlier'] : []), ...own, ...(last > to ? ['later'] : [])],
    find: (year) => (Number(year) < from ? 'earlier' : Number(year) > to ? 'later' : year),
  };
}

export function bandLabel(locale: Locale, id: string, bands: readonly string[]): string {
  const words = commitmentMessages[locale];
  if (id === 'earlier') return formatMessage(locale, words.before, { year: bands[1] ?? '' });
  if (id === 'later') return formatMessage(locale, words.after, { year: bands.at(-2) ?? '' });
  return formatDate(locale, id);
}
