import { chartMessages } from '../i18n/chart-messages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { trackerMessages } from '../i18n/tracker-messages.ts';
import { getDocuments } from './documents.ts';
import { printReport } from './print-report.ts';
import { pathTo } from './site.ts';
import type { TrackedReport } from './tracker.ts';

/** A published value beside a target, with its source and why the two may or may not be compared. */
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
  readonly unverified: boolean;
  readonly outcome: string;
  readonly reason: string;
}

/** A published value as a target page prints it. */
export async function viewReport(
  locale: Locale,
  { report, comparison, outcome }: TrackedReport,
): Promise<ReportView> {
  const words = trackerMessages[locale];
  const english = locale === 'en';
  const held = (await getDocuments()).find(({ policy }) => policy.id === report.policy)?.policy;
  const inside = 'provision' in report.source ? report.source : undefined;
  const outside = 'title' in report.source ? report.source : undefined;
  return {
    id: report.id,
    value: printReport(report),
    role: chartMessages[locale].role[report.role],
    name: english ? report.nameEn : report.name,
    asOf:
      report.asOf === undefined ? words.page.asOfUnknown : words.page.asOf(formatDate(locale, report.asOf)),
    quote: report.source.quote,
    sourceTitle: outside?.title ?? (english ? held?.titleEn : held?.title) ?? '',
    sourceHref:
      inside === undefined
        ? outside?.url
        : `${pathTo(locale, `/policies/${report.policy}/`)}#${inside.provision}`,
    unverified: held?.nature === 'reference',
    outcome: words.outcome[outcome],
    reason: english ? comparison.reasonEn : comparison.reason,
  };
}
