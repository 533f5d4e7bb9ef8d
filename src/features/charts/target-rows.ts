import type { Site } from '../../content/site.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../schemas/report.ts';
import type { TargetPoint } from '../../schemas/target.ts';
import { formatDue, formatReport, formatValue } from '../records/format-statement.ts';
import { reportSourceHref } from '../records/report-source-href.ts';

/** A line of the table beneath a chart: a statement, or a published value. */
export interface TargetRow {
  readonly id: string;
  readonly due: string;
  /** Empty where there is no number. */
  readonly value: string;
  /** How the text puts it, or what kind of published value it is. */
  readonly wording: string;
  /** The governing verb as printed. */
  readonly verb: string | undefined;
  readonly quote: string;
  /** Where it is printed: a provision here, or an address elsewhere. */
  readonly href: string | undefined;
  /** What has to be said at the value: stated in two ways, unverified. */
  readonly notes: readonly string[];
}

export function statementRow(
  site: Site,
  locale: Locale,
  policy: string,
  point: TargetPoint,
  isVariant: boolean,
): TargetRow {
  const words = chartMessages[locale];
  return {
    id: point.id,
    due: formatDue(locale, point),
    value: formatValue(locale, point),
    wording: words.modality[point.modality],
    verb: point.modalityText,
    quote: point.quote,
    href: site.urls.policy(locale, policy, point.provision),
    notes: isVariant ? [words.variants] : [],
  };
}

export function reportRow(site: Site, locale: Locale, report: Report, isUnverified: boolean): TargetRow {
  const words = chartMessages[locale];
  return {
    id: report.id,
    due: report.asOf === undefined ? words.asOfUnstated : formatDate(locale, report.asOf),
    value: formatReport(locale, report),
    wording: formatMessage(locale, words.published, {
      value: words.legend.report,
      about: words.role[report.role],
    }),
    verb: undefined,
    quote: report.source.quote,
    href: reportSourceHref(site, locale, report),
    notes: isUnverified ? [words.unverified] : [],
  };
}
