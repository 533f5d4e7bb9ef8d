import { chartMessages } from '../i18n/chart-messages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import { printDue } from './print-due.ts';
import { printReport } from './print-report.ts';
import { printValue } from './print-value.ts';
import type { ReportBeside } from './report-beside.ts';

/**
 * A chart in one sentence: what the text states, by date and undated last, then what is published beside it.
 * @param published the values that are drawn
 * @param hasYears years stand on the axis, so that silent ones show
 */
export function readTarget(
  locale: Locale,
  series: TargetSeries,
  published: readonly ReportBeside[],
  hasYears: boolean,
): string {
  const words = chartMessages[locale];
  const statements = series.points
    .filter(({ repeatOf }) => repeatOf === undefined)
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en'))
    .map((point) => {
      const what = sayStatement(locale, series, point);
      return point.due === undefined
        ? words.undatedStatement(what)
        : words.statement(printDue(locale, point), what);
    });
  const reports = published.map(({ report, unverified }) => {
    const { role } = report;
    const when = report.asOf === undefined ? words.asOfUnstated : formatDate(locale, report.asOf);
    return words.published(
      printReport(report),
      [words.role[role], when, ...(unverified ? [words.unverified] : [])].join(words.listJoin),
    );
  });
  return [
    words.reading([...new Set(statements)].join(words.join)),
    ...(hasYears ? [words.silentYears] : []),
    ...(reports.length === 0 ? [] : [words.readingReports(reports.join(words.join))]),
  ].join(words.sentenceJoin);
}

/** The number with its wording; without one the verb of the text with what it is to do: 建成现代化康养中心. */
function sayStatement(locale: Locale, { name, nameEn }: TargetSeries, point: TargetPoint): string {
  const words = chartMessages[locale];
  const value = printValue(locale, point);
  if (value !== '') return `${point.modality === 'strive' ? words.striving : ''}${value}`;
  if (locale === 'en') return `${nameEn} – ${words.modality[point.modality].toLowerCase()}`;
  const verb = point.modalityText ?? '';
  return name.includes(verb) ? name : `${verb}${name}`;
}
