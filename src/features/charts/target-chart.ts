import { startTime } from '../../charts/svg/year-time.ts';
import type { ChartPoint, TargetChartInput } from '../../charts/target/target-chart-input.ts';
import { localise } from '../../content/localise.ts';
import type { Site, TrackedSeries } from '../../content/site.ts';
import { capitalise } from '../../i18n/capitalise.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { formatReport, formatValue } from '../records/format-statement.ts';
import type { ChartLegendEntry } from './chart-legend.ts';
import { chartLegend } from './chart-legend.ts';
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

/** A series as a chart, a sentence and a table. */
export interface TargetChartView {
  /** Series id. */
  readonly series: string;
  readonly title: string;
  readonly sentence: string;
  /** Every statement, then every published value for them. */
  readonly rows: readonly TargetRow[];
  /** What to draw; absent where no statement can be. */
  readonly input: TargetChartInput | undefined;
  /** Marks that occur, each with its meaning. */
  readonly legend: readonly ChartLegendEntry[];
}

/**
 * Draws every statement with a number or a relation; of a series with a date also those that only say what is to
 * exist, so that no year of which the text speaks stays empty. Published values stand with them where the unit is
 * the same; nothing joins one to another.
 */
export function viewTargetChart(site: Site, locale: Locale, tracked: TrackedSeries): TargetChartView {
  const words = chartMessages[locale];
  const { series, reference, reports, differing } = chartedSeries(tracked);
  const stated = series.points.filter(({ repeatOf }) => repeatOf === undefined);
  const hasDate = stated.some(({ due }) => due !== undefined);
  const drawn = stated.filter((point) => hasAmount(point) || hasDate);
  const published = drawn.length === 0 ? [] : reports.filter((reported) => isOnScale(reported, series));
  const isUnscaled =
    drawn.some((point) => !hasAmount(point)) || drawn.every(({ value }) => value === undefined);
  const points = [
    ...published.map((reported) => reportPoint(locale, reported)),
    ...drawn.map((point) => statementPoint(locale, point, reference, differing.has(point.id))),
  ].map((point) => (isUnscaled ? { ...point, value: 1, valueMax: undefined } : point));
  const input: TargetChartInput = {
    points,
    unit: series.unit ?? '',
    asOf: startTime(site.asOf),
    undatedLabel: published.some(({ report }) => report.asOf === undefined) ? words.timeless : words.undated,
    base: stated.find(({ relative }) => relative !== undefined)?.relative?.base,
    unscaled: isUnscaled,
  };
  return {
    series: series.id,
    title: capitalise(localise(series, locale).name),
    sentence: formatTargetSentence(locale, series, published, hasDate),
    rows: [
      ...series.points.map((point) =>
        statementRow(site, locale, series.policy, point, differing.has(point.id)),
      ),
      ...reports.map(({ report, unverified }) => reportRow(site, locale, report, unverified)),
    ],
    input: points.length > 0 ? input : undefined,
    legend: chartLegend(
      locale,
      points,
      published.some(({ comparable }) => !comparable),
    ),
  };
}

/** It prints a number, or a relation to a base. */
function hasAmount({ value, relative }: TargetPoint): boolean {
  return value !== undefined || relative !== undefined;
}

/** It has a number in the unit of the statements. */
function isOnScale({ report }: SeriesReport, { unit, points }: TargetSeries): boolean {
  const units = [unit, ...points.map((point) => point.unit)].filter((each) => each !== undefined);
  return report.value !== undefined && report.unit !== undefined && units.includes(report.unit);
}

/** A relation without a number stands at its base; a statement without either is marked by its verb. */
function statementPoint(locale: Locale, point: TargetPoint, hollow: boolean, variant: boolean): ChartPoint {
  return {
    id: point.id,
    time: point.due === undefined ? undefined : startTime(point.due),
    value: point.value ?? 1,
    valueMax: point.valueMax,
    comparator: point.comparator ?? 'eq',
    label: hasAmount(point)
      ? formatValue(locale, point)
      : (point.modalityText ?? chartMessages[locale].modality[point.modality]),
    role: hasAmount(point) ? 'target' : 'deliverable',
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
