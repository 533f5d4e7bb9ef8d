import { startTime } from '../../charts/svg/year-time.ts';
import type { ChartPoint, TargetChartInput } from '../../charts/target/target-chart-input.ts';
import { localise } from '../../content/localise.ts';
import type { Site, TrackedSeries } from '../../content/site.ts';
import { capitalise } from '../../i18n/capitalise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MeasuredNumber } from '../../domain/targets/earns-chart.ts';
import { earnsChart } from '../../domain/targets/earns-chart.ts';
import type { Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { formatReport, formatValue } from '../records/format-statement.ts';
import type { ChartLegendEntry } from './chart-legend.ts';
import { chartLegend } from './chart-legend.ts';
import { formatFinding } from './format-finding.ts';
import type { SeriesReport } from './series-report.ts';
import { formatTargetSentence } from './target-sentence.ts';
import type { TargetRow } from './target-rows.ts';
import { reportRow, statementRow } from './target-rows.ts';

/** What a chart is made of. */
interface ChartedSeries {
  readonly series: TargetSeries;
  /** The document is reference material: its marks are hollow. */
  readonly reference: boolean;
  /** Each report once. */
  readonly reports: readonly SeriesReport[];
  /** Statements that another one of the document differs from, by id. */
  readonly differing: ReadonlySet<string>;
}

/** What the chart of a tracked series is made of. */
function chartedSeries({ series, policy, points }: TrackedSeries): ChartedSeries {
  const reports = points
    .flatMap((point) => point.reports)
    .map(({ report, outcome, isUnverified }) => ({
      report,
      unverified: isUnverified,
      comparable: outcome !== 'not-comparable',
    }));
  return {
    series,
    reference: policy.nature === 'reference',
    reports: [...new Map(reports.map((reported) => [reported.report.id, reported])).values()],
    differing: new Set(points.filter(({ differing }) => differing.length > 0).map(({ point }) => point.id)),
  };
}

/** A series as a sentence and a table, and as a chart where it earns one. */
export interface TargetChartView {
  /** Series id. */
  readonly series: string;
  /** Name of the series. */
  readonly title: string;
  /** What the chart shows, in the words of the data: 60%→75%. Empty without a chart. */
  readonly finding: string;
  readonly sentence: string;
  /** Every statement, then every published value for them. */
  readonly rows: readonly TargetRow[];
  /** What to draw; absent where the sentences say as much. */
  readonly input: TargetChartInput | undefined;
  /** Marks that occur, each with its meaning. */
  readonly legend: readonly ChartLegendEntry[];
}

/**
 * Draws a series whose numbers tell something together (`earnsChart`): every statement with a number, and the published
 * values of its indicator and unit. Nothing joins one to another.
 */
export function viewTargetChart(site: Site, locale: Locale, tracked: TrackedSeries): TargetChartView {
  const words = chartMessages[locale];
  const { series, reference, reports, differing } = chartedSeries(tracked);
  const stated = series.points.filter(({ repeatOf }) => repeatOf === undefined);
  const numbered = stated.filter(({ value }) => value !== undefined);
  const alike = reports.filter((reported) => isOnScale(reported, series));
  const isEarned = earnsChart([
    ...numbered.map((point) => measureStatement(series, point)),
    ...alike.map(({ report }) => measureReport(report)),
  ]);
  const published = isEarned ? alike : [];
  const drawn = isEarned ? numbered : [];
  const hasDate = stated.some(({ due }) => due !== undefined);
  const points = [
    ...published.map((reported) => reportPoint(locale, reported)),
    ...drawn.map((point) => statementPoint(locale, point, reference, differing.has(point.id))),
  ];
  const input: TargetChartInput = {
    points,
    unit: series.unit ?? '',
    asOf: startTime(site.asOf),
    undatedLabel: published.some(({ report }) => report.asOf === undefined) ? words.timeless : words.undated,
    base: drawn.find(({ relative }) => relative !== undefined)?.relative?.base,
  };
  return {
    series: series.id,
    title: capitalise(localise(series, locale).name),
    finding: formatFinding(locale, drawn, published),
    sentence: formatTargetSentence(locale, series, alike, isEarned && hasDate),
    rows: [
      ...series.points.map((point) =>
        statementRow(site, locale, series.policy, point, differing.has(point.id)),
      ),
      ...reports.map(({ report, unverified }) => reportRow(site, locale, report, unverified)),
    ],
    input: isEarned ? input : undefined,
    legend: chartLegend(
      locale,
      points,
      published.some(({ comparable }) => !comparable),
    ),
  };
}

function measureStatement(series: TargetSeries, point: TargetPoint): MeasuredNumber {
  return {
    role: 'statement',
    value: point.value,
    valueMax: point.valueMax,
    unit: point.unit ?? series.unit,
    date: point.due,
    indicator: series.indicator,
  };
}

function measureReport({ value, valueMax, unit, asOf, indicator }: Report): MeasuredNumber {
  return { role: 'report', value, valueMax, unit, date: asOf, indicator };
}

/** It is of the indicator that the series sets, and has a number in the unit of a statement. */
function isOnScale({ report }: SeriesReport, { unit, points, indicator }: TargetSeries): boolean {
  if (report.value === undefined || report.unit === undefined) return false;
  const units = points.map((point) => point.unit ?? unit);
  return indicator !== undefined && report.indicator === indicator && units.includes(report.unit);
}

function statementPoint(locale: Locale, point: TargetPoint, hollow: boolean, variant: boolean): ChartPoint {
  return {
    id: point.id,
    time: point.due === undefined ? undefined : startTime(point.due),
    value: point.value ?? 0,
    valueMax: point.valueMax,
    comparator: point.comparator ?? 'eq',
    label: formatValue(locale, point),
    role: 'target',
    variant,
    hollow,
  };
}

function reportPoint(locale: Locale, { report, unverified }: SeriesReport): ChartPoint {
  const words = chartMessages[locale];
  return {
    id: report.id,
    time: report.asOf === undefined ? undefined : startTime(report.asOf),
    value: report.value ?? 0,
    valueMax: report.valueMax,
    comparator: report.comparator ?? 'eq',
    label: formatMessage(locale, words.published, {
      value: formatReport(locale, report),
      about: words.role[report.role],
    }),
    role: 'report',
    variant: false,
    hollow: unverified,
  };
}
