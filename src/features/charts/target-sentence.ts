import { localise } from '../../content/localise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { formatDue, formatReport, formatValue } from '../records/format-statement.ts';
import type { SeriesReport } from './series-report.ts';

/**
 * A chart in one sentence: what the text states, by date and undated last, then what is published about it.
 * @param published the values that are drawn
 * @param hasYears years stand on the axis, so that silent ones show
 */
export function formatTargetSentence(
  locale: Locale,
  series: TargetSeries,
  published: readonly SeriesReport[],
  hasYears: boolean,
): string {
  const words = chartMessages[locale];
  const { listComma, semicolon, sentenceSpace } = punctuation[locale];
  const statements = series.points
    .filter(({ repeatOf }) => repeatOf === undefined)
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en'))
    .map((point) => {
      const what = sayStatement(locale, series, point);
      return point.due === undefined
        ? formatMessage(locale, words.undatedStatement, { value: what })
        : formatMessage(locale, words.statement, { due: formatDue(locale, point), value: what });
    });
  const reports = published.map(({ report, unverified }) => {
    const { role } = report;
    const when = report.asOf === undefined ? words.asOfUnstated : formatDate(locale, report.asOf);
    return formatMessage(locale, words.published, {
      value: formatReport(locale, report),
      about: [words.role[role], when, ...(unverified ? [words.unverified] : [])].join(listComma),
    });
  });
  return [
    formatMessage(locale, words.reading, { statements: [...new Set(statements)].join(semicolon) }),
    ...(hasYears ? [words.silentYears] : []),
    ...(reports.length === 0
      ? []
      : [formatMessage(locale, words.readingReports, { values: reports.join(semicolon) })]),
  ].join(sentenceSpace);
}

/** The number with its wording; without one the verb of the text with what it is to do: 建成现代化康养中心. */
function sayStatement(locale: Locale, series: TargetSeries, point: TargetPoint): string {
  const words = chartMessages[locale];
  const value = formatValue(locale, point);
  if (value !== '') return `${point.modality === 'strive' ? words.striving : ''}${value}`;
  if (locale !== sourceLocale)
    return formatMessage(locale, words.stated, {
      name: localise(series, locale).name,
      modality: words.modality[point.modality].toLocaleLowerCase(locale),
    });
  const verb = point.modalityText ?? '';
  return series.name.includes(verb) ? series.name : `${verb}${series.name}`;
}
