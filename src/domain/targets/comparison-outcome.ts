import type { Comparison, Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { ComparisonOutcome } from '../../schemas/vocabulary.ts';
import { lastDay } from '../text/dates/partial-date.ts';

/** Why a published value says nothing about whether a target was reached, whatever anybody may think of the two. */
export type ComparisonObstacle =
  /** The source is reference material. */
  | 'unverified'
  /** The value is the state before. */
  | 'baseline'
  /** They are counted in different units. */
  | 'unit'
  /** One counts all there is, the other what is added, or one of them does not say. */
  | 'counting'
  /** The target is set against something else (全省平均水平), not by a number of its own. */
  | 'relative'
  /** The text sets no date, or it is a derived one. */
  | 'undated'
  /** The value is of a day before the due date, or of no known day. */
  | 'too-early'
  /** The target is a ceiling or an approximate number: the site has no words for these. */
  | 'bound'
  /** One of the two has no number, or the published one is a ceiling or approximate. */
  | 'no-number';

/** Every obstacle between a published value and a target value, in a fixed order; none where they may be compared. */
export function comparisonObstacles(
  point: TargetPoint,
  series: TargetSeries,
  report: Report,
  isVerified: boolean,
): readonly ComparisonObstacle[] {
  const isDated = point.due !== undefined && point.dueBasis !== 'derived';
  const isInTime =
    point.due !== undefined && report.asOf !== undefined && lastDay(report.asOf) >= lastDay(point.due);
  const isInexact = report.comparator === 'approx' || report.comparator === 'lte';
  const obstacles: Readonly<Record<ComparisonObstacle, boolean>> = {
    unverified: !isVerified,
    baseline: report.role !== 'result',
    unit: report.unit !== point.unit,
    counting: report.counting !== series.counting,
    relative: point.relative !== undefined,
    undated: !isDated,
    'too-early': isDated && !isInTime,
    bound: point.comparator === 'lte' || point.comparator === 'approx',
    'no-number': point.value === undefined || report.value === undefined || isInexact,
  };
  return (Object.keys(obstacles) as ComparisonObstacle[]).filter((obstacle) => obstacles[obstacle]);
}

/**
 * Compares a published value with a target value. Anything but `not-comparable` needs a reviewed comparison that allows
 * it, and none of the obstacles: an official source, a result of a day on or after the due date, one unit, one way of
 * counting, and a target that sets a lower bound (the site has no words for keeping under a ceiling).
 * @param isVerified the report's source is official, not reference material
 */
export function comparisonOutcome(
  comparison: Pick<Comparison, 'comparable'>,
  point: TargetPoint,
  series: TargetSeries,
  report: Report,
  isVerified: boolean,
): ComparisonOutcome {
  const obstacles = comparisonObstacles(point, series, report, isVerified);
  if (!comparison.comparable || obstacles.length > 0) return 'not-comparable';
  return (report.value ?? 0) >= (point.value ?? 0) ? 'meets' : 'below';
}
