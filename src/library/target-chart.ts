import type { ChartPoint, TargetChartInput } from '../charts/target-chart.ts';
import { startTime } from '../charts/year-time.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';
import { printDue } from './print-due.ts';

export interface TargetRow {
  readonly id: string;
  readonly due: string;
  readonly value: string;
  readonly modality: string;
  /** The governing verb as printed. */
  readonly modalityText: string | undefined;
  readonly quote: string;
  readonly provision: string;
  readonly variant: boolean;
  /** `力争` where the text only strives for the value; else empty. */
  readonly striving: string;
  /** By due date, undated last. */
  readonly sortKey: string;
}

const undatedKey = '9999';

/** A series as a chart, a sentence and a table. */
export interface TargetChartView {
  readonly title: string;
  readonly reading: string;
  readonly rows: readonly TargetRow[];
  /** What to draw; absent where no statement can be. */
  readonly input: TargetChartInput | undefined;
  /** Marker shapes that occur, for the legend. */
  readonly comparators: readonly ('eq' | 'gte' | 'lte' | 'range' | 'approx')[];
  readonly hasVariants: boolean;
}

/**
 * @param asOf `YYYY-MM-DD`
 * @param hollow the source is reference material
 * @param differing statements that another one of the document differs from, by id
 */
export function viewTargetChart(
  locale: Locale,
  series: TargetSeries,
  asOf: string,
  hollow: boolean,
  differing: ReadonlyMap<string, unknown>,
): TargetChartView {
  const words = chartMessages[locale];
  const rows = series.points.map((point) => viewRow(locale, point, differing));
  const stated = series.points.filter(({ repeatOf }) => repeatOf === undefined);
  const points = stated.flatMap((point) => chartPoint(locale, point, hollow));
  const title = locale === 'en' ? series.nameEn : series.name;
  const relative = stated.flatMap((point) => (point.relative === undefined ? [] : [point.relative]));
  const input: TargetChartInput = {
    points,
    unit: series.unit ?? '',
    asOf: startTime(asOf),
    undatedLabel: words.undated,
    base: relative[0]?.base,
    unscaled: stated.every(({ value }) => value === undefined),
  };
  return {
    title,
    reading: words.reading(
      stated
        .map((point) => viewRow(locale, point, differing))
        .toSorted((a, b) => a.sortKey.localeCompare(b.sortKey, 'en'))
        .map(({ due, value, striving, sortKey }) =>
          sortKey === undatedKey
            ? words.undatedStatement(striving + value)
            : words.statement(due, striving + value),
        )
        .join(words.join),
    ),
    rows,
    input: points.length > 0 ? input : undefined,
    comparators: [...new Set(points.map(({ comparator }) => comparator))],
    hasVariants: points.some(({ id }) => differing.has(id)),
  };
}

/**
 * The printed number with its comparator, in the interface's words: 65%以上 · 65% or more. In English a unit that reads
 * as a date is glossed: 3月 (months) or more.
 */
export function printValue(locale: Locale, point: TargetPoint): string {
  if (point.value === undefined) return point.relative?.text ?? '';
  const number = point.valueMax === undefined ? `${point.value}` : `${point.value}–${point.valueMax}`;
  const qualifier = locale === 'en' ? point.qualifierEn && `${point.qualifierEn}: ` : point.qualifier;
  const gloss = locale === 'en' && point.unitEn !== undefined ? ` (${point.unitEn})` : '';
  const comparator = chartMessages[locale].comparator[point.comparator ?? 'eq'];
  return `${qualifier ?? ''}${number}${point.unit ?? ''}${gloss}${comparator}`;
}

function viewRow(locale: Locale, point: TargetPoint, differing: ReadonlyMap<string, unknown>): TargetRow {
  const words = chartMessages[locale];
  return {
    id: point.id,
    due: printDue(locale, point),
    value: printValue(locale, point),
    modality: words.modality[point.modality],
    modalityText: point.modalityText,
    quote: point.quote,
    provision: point.provision,
    variant: differing.has(point.id),
    striving: point.modality === 'strive' ? words.striving : '',
    sortKey: point.due ?? undatedKey,
  };
}

/** A statement with a number, or with a relation to a base: that one stands at the base. */
function chartPoint(locale: Locale, point: TargetPoint, hollow: boolean): readonly ChartPoint[] {
  const value = point.value ?? (point.relative === undefined ? undefined : 1);
  if (value === undefined) return [];
  return [
    {
      id: point.id,
      time: point.due === undefined ? undefined : startTime(point.due),
      value,
      valueMax: point.valueMax,
      comparator: point.comparator ?? 'eq',
      label: printValue(locale, point),
      role: 'target',
      variant: point.variantOf !== undefined,
      hollow,
    },
  ];
}
