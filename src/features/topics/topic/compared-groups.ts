import { seriesOfIndicator } from '../../../content/site.ts';
import { documentWithId, indexOnce } from '../../../domain/record-index.ts';
import type { IndicatorRow } from '../../../charts/indicator/indicator-chart-input.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, SiteDocument, TrackedSeries, TrackedPoint } from '../../../content/site.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Report } from '../../../schemas/report.ts';
import type { TargetSeries } from '../../../schemas/target.ts';
import { formatReport, formatValue } from '../../records/format-statement.ts';
import { reportSourceHref } from '../../records/report-source-href.ts';
import { topicMessages } from '../messages.ts';

/** A row of the chart with the sentence it comes from. */
export interface ComparedRow extends IndicatorRow {
  readonly quote: string;
  /** The provision or publication that prints it. */
  readonly href: string | undefined;
  readonly repeat: boolean;
  /** It says how much: by a number, or by a relation to something else. */
  readonly stated: boolean;
}

/** What decides whether groups may stand on one scale. */
interface ComparedScale {
  readonly key: string;
  /** Targets with numbers 0, without 1, published values 2. */
  readonly order: 0 | 1 | 2;
  /** How it is counted, in words: recurring, a policy rate, cumulative. */
  readonly counting: readonly string[];
  readonly unit: string | undefined;
}

/** Statements of one region about one thing. */
export interface ComparedGroup {
  readonly id: string;
  /** The document that prints it, where it is published here. */
  readonly policy: string | undefined;
  readonly region: string;
  readonly name: string;
  /** The page of the series; published values have none. */
  readonly href: string | undefined;
  readonly reference: boolean;
  readonly scale: ComparedScale;
  readonly rows: readonly ComparedRow[];
}

const reportsOfIndicator = indexOnce((report: Report) => [report.indicator]);

/** Everything the documents state or publish on one indicator, in the order of the documents. */
export function comparedGroups(site: Site, locale: Locale, indicator: string): readonly ComparedGroup[] {
  const series = seriesOfIndicator(site, indicator).filter(({ policy }) => policy.trackers === 'complete');
  const reports = reportsOfIndicator(site.reports, indicator).filter(
    (report) => report.value !== undefined && report.repeatOf === undefined,
  );
  return [
    ...series.map((tracked) => groupSeries(site, locale, tracked)),
    ...reports.map((report) =>
      groupReport(site, locale, report, documentWithId(site.documents, report.policy)),
    ),
  ];
}

function groupSeries(site: Site, locale: Locale, { series, policy, points }: TrackedSeries): ComparedGroup {
  const words = topicMessages[locale].chart;
  const rows = points.map((point) => rowOfPoint(site, locale, policy.id, point));
  const unit = series.unit ?? points.find(({ point }) => point.unit !== undefined)?.point.unit;
  const scale = scaleOfSeries(locale, series, unit, rows);
  return {
    id: series.id,
    policy: policy.id,
    region: localise(policy.region, locale).name,
    name: localise(series, locale).name,
    href: site.urls.target(locale, series.id),
    reference: policy.nature === 'reference',
    scale,
    rows:
      scale.order === 0
        ? rows
        : rows.map((row) => ({ ...row, label: row.label === words.noNumberWords ? '' : row.label })),
  };
}

function rowOfPoint(
  site: Site,
  locale: Locale,
  policy: string,
  { point, differing }: TrackedPoint,
): ComparedRow {
  const words = topicMessages[locale].chart;
  const hasNumber = point.value !== undefined && point.relative === undefined;
  const due = point.due === undefined ? words.dateUnstated : formatDate(locale, point.due);
  return {
    id: point.id,
    when: point.dueBasis === 'derived' ? formatMessage(locale, words.derived, { date: due }) : due,
    stage: point.modalityText ?? '',
    ...(hasNumber && point.value !== undefined ? { value: point.value } : {}),
    ...(hasNumber && point.valueMax !== undefined ? { valueMax: point.valueMax } : {}),
    comparator: point.comparator ?? 'eq',
    label: point.relative?.text ?? (hasNumber ? formatValue(locale, point) : words.noNumberWords),
    role: 'target',
    variant: differing.length > 0,
    quote: point.quote,
    href: site.urls.policy(locale, policy, point.provision),
    repeat: point.repeatOf !== undefined,
    stated: point.value !== undefined || point.relative !== undefined,
  };
}

/** One scale for one unit, one way of counting, and targets, recurring requirements and policy rates each by themselves. */
function scaleOfSeries(
  locale: Locale,
  series: TargetSeries,
  unit: string | undefined,
  rows: readonly ComparedRow[],
): ComparedScale {
  const words = topicMessages[locale].chart;
  if (rows.every(({ value }) => value === undefined)) {
    return { key: 'words', order: 1, counting: [], unit: undefined };
  }
  const kind = series.kind === 'recurring' || series.kind === 'policy-rate' ? series.kind : 'target';
  const counting = [
    ...(kind === 'recurring' ? [words.recurring] : kind === 'policy-rate' ? [words.rate] : []),
    ...countingWords(locale, series.counting),
  ];
  return { key: `${unit} ${series.counting} ${kind}`, order: 0, counting, unit: unit ?? '' };
}

function groupReport(
  site: Site,
  locale: Locale,
  report: Report,
  document: SiteDocument | undefined,
): ComparedGroup {
  const words = topicMessages[locale].chart;
  const region = document?.policy.region;
  const row: ComparedRow = {
    id: report.id,
    when: report.asOf === undefined ? words.asOfUnstated : formatDate(locale, report.asOf),
    stage: words.role[report.role],
    ...(report.value === undefined ? {} : { value: report.value }),
    ...(report.valueMax === undefined ? {} : { valueMax: report.valueMax }),
    comparator: report.comparator ?? 'eq',
    label: formatReport(locale, report),
    role: 'report',
    variant: false,
    quote: report.source.quote,
    href: reportSourceHref(site, locale, report),
    repeat: false,
    stated: true,
  };
  return {
    id: report.id,
    policy: report.policy,
    region: localise(region, locale).name ?? report.region ?? '',
    name: localise(report, locale).name,
    href: undefined,
    reference: document?.policy.nature === 'reference',
    scale: {
      key: `report ${report.unit} ${report.counting}`,
      order: 2,
      counting: countingWords(locale, report.counting),
      unit: report.unit ?? '',
    },
    rows: [row],
  };
}

function countingWords(locale: Locale, counting: TargetSeries['counting']): readonly string[] {
  return counting === 'unstated' ? [] : [topicMessages[locale].chart.counting[counting]];
}
