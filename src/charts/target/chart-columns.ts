import { range } from 'd3';
import { textWidth } from '../svg/text-size.ts';
import type { AxisTick, ChartPoint, TargetChartInput } from './target-chart-input.ts';

const tickSize = 12;

/** Every year from the first to the last, up to the as-of year where that is near, then the undated column. */
export function chartColumns(input: TargetChartInput): readonly string[] {
  const years = input.points.flatMap(({ time }) => (time === undefined ? [] : [Math.floor(time)]));
  const undated = input.points.some(({ time }) => time === undefined) ? [input.undatedLabel] : [];
  if (years.length === 0) return undated;
  const last = Math.max(...years);
  const asOfYear = Math.floor(input.asOf);
  const end = asOfYear > last && asOfYear - last < 4 ? asOfYear : last;
  return [...range(Math.min(...years), end + 1).map(String), ...undated];
}

/** The column in which a statement stands. */
export function chartColumn(input: TargetChartInput, { time }: ChartPoint): string {
  return time === undefined ? input.undatedLabel : String(Math.floor(time));
}

/** Ticks whose labels stand clear of each other; from the right, where the column without a date is. */
export function clearTicks(ticks: readonly AxisTick[]): readonly AxisTick[] {
  const half = ({ label }: AxisTick) => textWidth(label, tickSize) / 2;
  return ticks.reduceRight<readonly AxisTick[]>((kept, tick) => {
    const [next] = kept;
    const isClear = next === undefined || tick.at + half(tick) + 2 <= next.at - half(next);
    return isClear ? [tick, ...kept] : kept;
  }, []);
}
