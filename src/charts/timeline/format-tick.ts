import type { PartialDate } from '../../domain/text/dates/partial-date.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Words at the time axis: the bare year, or year and month. */
export function formatTick(locale: Locale, date: PartialDate): string {
  return date.length === 4 ? date : formatDate(locale, date);
}
