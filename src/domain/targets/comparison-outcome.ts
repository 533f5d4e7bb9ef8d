import type { Comparison, Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import type { ComparisonOutcome } from '../../schemas/vocabulary.ts';
import { lastDay } from '../text/dates/partial-date.ts';

/**
 * Compares a published value with a target value. Anything but `not-comparable` needs all of: a reviewed comparison
 * that allows it, an official source, a result of a day on or after the due date, one unit, one way of counting,
 * and a target that sets a lower bound (the site has no words for keeping under a ceiling).
 * @param isVerified the report's source is official, not reference material
 */
export function comparisonOutcome(
  comparison: Comparison,
  point: TargetPoint,
  series: TargetSeries,
  report: Report,
  isVerified: boolean,
): ComparisonOutcome {
  const isSameThing =
    report.role === 'result' &&
    report.unit === point.unit &&
    report.counting === series.counting &&
    point.relative === undefined;
  const isInTime =
    point.due !== undefined &&
    point.dueBasis !== 'derived' &&
    report.asOf !== undefined &&
    lastDay(report.asOf) >= lastDay(point.due);
  const isBound = point.comparator !== 'lte' && point.comparator !== 'approx';
  if (!comparison.comparable || !isVerified || !isSameThing || !isInTime || !isBound) return 'not-comparable';
  if (point.value === undefined || report.value === undefined) return 'not-comparable';
  if (report.comparator === 'approx' || report.comparator === 'lte') return 'not-comparable';
  return report.value >= point.value ? 'meets' : 'below';
}
