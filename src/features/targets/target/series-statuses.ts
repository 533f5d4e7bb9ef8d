import type { TrackedPoint } from '../../../content/site.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import { chartMessages } from '../../../i18n/chart-messages.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { statusMessages } from '../../../i18n/status-messages.ts';
import { formatDue } from '../../records/format-statement.ts';

/** A status of a series in words. */
export interface SeriesStatus {
  /** What is due when, ready to stand before the status; empty where the series has one date only. */
  readonly due: string;
  readonly status: string;
  readonly data: StatusData;
}

/** The statuses of a series, one a date; none for policy rates, nor for statements without a date, which say so. */
export function viewStatuses(locale: Locale, points: readonly TrackedPoint[]): readonly SeriesStatus[] {
  // A single date stands with its statement already.
  const isOne = new Set(points.map(({ point }) => point.due)).size === 1;
  const views = points.flatMap(({ point, status, statusData }): readonly SeriesStatus[] => {
    if (status === undefined || status === 'undated') return [];
    const due =
      point.due === undefined || isOne
        ? ''
        : formatMessage(locale, chartMessages[locale].dated, { due: formatDue(locale, point) });
    return [{ due, status: statusMessages[locale].full[status], data: statusData }];
  });
  return [...new Map(views.map((view) => [`${view.due} ${view.status}`, view])).values()];
}
