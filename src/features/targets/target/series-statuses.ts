import type { TrackedPoint } from '../../../content/site.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import { chartMessages } from '../../../i18n/chart-messages.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { statusMessages } from '../../../i18n/status-messages.ts';
import { formatDue } from '../../records/format-statement.ts';

/** A status of a series in words. */
export interface SeriesStatus {
  /** What is due when, ready to stand before the status; empty without a date, which the status says itself. */
  readonly due: string;
  readonly status: string;
  readonly data: StatusData;
}

/** The statuses of a series, one a date; none for policy rates. */
export function viewStatuses(locale: Locale, points: readonly TrackedPoint[]): readonly SeriesStatus[] {
  const views = points.flatMap(({ point, status, statusData }): readonly SeriesStatus[] => {
    if (status === undefined) return [];
    const due =
      point.due === undefined
        ? ''
        : formatMessage(locale, chartMessages[locale].dated, { due: formatDue(locale, point) });
    return [{ due, status: statusMessages[locale].full[status], data: statusData }];
  });
  return [...new Map(views.map((view) => [`${view.due} ${view.status}`, view])).values()];
}
