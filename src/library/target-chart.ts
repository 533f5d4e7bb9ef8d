import type { ChartPoint, TargetChartInput } from '../charts/target-chart.ts';
import { startTime } from '../charts/year-time.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';

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
 */
export function viewTargetChart(
  locale: Locale,
  series: TargetSeries,
  asOf: string,
  hollow: boolean,
): TargetChartView {
  const words = chartMessages[locale];
  const rows = series.points.map((point) => viewRow(locale, series, point));
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
        .map((point) => viewRow(locale, series, point))
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
    hasVariants: points.some(({ variant }) => variant),
  };
}

/** The printed number with its comparator, in the interface's words: 65%以上 · 65% or more. */
export function printValue(locale: Locale, point: TargetPoint): string {
  if (point.value === undefined) return point.relative?.text ?? '';
  const number = point.valueMax === undefined ? `${point.value}` : `${point.value}–${point.valueMax}`;
  const qualifier = locale === 'en' ? point.qualifierEn && `${point.qualifierEn}: ` : point.qualifier;
  return `${qualifier ?? ''}${number}${point.unit ?? ''}${chartMessages[locale].comparator[point.comparator ?? 'eq']}`;
}

function viewRow(locale: Locale, series: TargetSeries, point: TargetPoint): TargetRow {
  const words = chartMessages[locale];
  return {
    id: point.id,
    due: point.due === undefined ? words.undated : formatDate(locale, point.due),
    value: printValue(locale, point),
    modality: words.modality[point.modality],
    modalityText: point.modalityText,
    quote: point.quote,
    provision: point.provision,
    variant: isVariant(series, point),
    striving: point.modality === 'strive' ? words.striving : '',
    sortKey: point.due ?? undatedKey,
  };
}

function isVariant(series: TargetSeries, point: TargetPoint): boolean {
  return point.variantOf !== undefined || series.points.some(({ variantOf }) => variantOf === point.id);
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
