import { documentWithId } from '../../../domain/record-index.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, TrackedReport } from '../../../content/site.ts';
import { chartMessages } from '../../../i18n/chart-messages.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { trackerMessages } from '../../../i18n/tracker-messages.ts';
import { formatReport } from '../../records/format-statement.ts';
import { reportSourceHref } from '../../records/report-source-href.ts';

/** A published value for a target, with its source and why the two may or may not be compared. */
export interface ReportView {
  readonly id: string;
  readonly value: string;
  /** Baseline or result, in words. */
  readonly role: string;
  readonly name: string;
  readonly asOf: string;
  readonly quote: string;
  readonly sourceTitle: string;
  readonly sourceHref: string | undefined;
  /** The source is another website. */
  readonly isOutside: boolean;
  readonly unverified: boolean;
  readonly outcome: string;
  readonly reason: string;
}

/** A published value as a target page prints it. */
export function viewReport(
  site: Site,
  locale: Locale,
  { report, comparison, outcome }: TrackedReport,
): ReportView {
  const words = trackerMessages[locale];
  const published = documentWithId(site.documents, report.policy)?.policy;
  const outside = 'title' in report.source ? report.source : undefined;
  return {
    id: report.id,
    value: formatReport(locale, report),
    role: chartMessages[locale].role[report.role],
    name: localise(report, locale).name,
    asOf:
      report.asOf === undefined
        ? words.page.asOfUnknown
        : formatMessage(locale, words.page.asOf, { date: formatDate(locale, report.asOf) }),
    quote: report.source.quote,
    sourceTitle: outside?.title ?? localise(published, locale).title ?? '',
    isOutside: outside !== undefined,
    sourceHref: reportSourceHref(site, locale, report),
    unverified: published?.nature === 'reference',
    outcome: words.outcome[outcome],
    reason: localise(comparison, locale).reason,
  };
}
