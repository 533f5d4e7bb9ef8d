import type { ComparisonObstacle } from '../../domain/targets/comparison-outcome.ts';
import { comparisonObstacles } from '../../domain/targets/comparison-outcome.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import type { Comparison, Report } from '../../schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';

/**
 * Whether the rules let a published value be compared with a statement, and why not.
 * @param isVerified the report's source is official, not reference material
 */
export function explainComparison(
  point: TargetPoint,
  series: TargetSeries,
  report: Report,
  isVerified: boolean,
): readonly Bilingual[] {
  return comparisonObstacles(point, series, report, isVerified).map((obstacle) =>
    EXPLANATIONS[obstacle](point, series, report),
  );
}

const { 'zh-CN': zh, en } = trackerMessages;

type Explain = (point: TargetPoint, series: TargetSeries, report: Report) => Bilingual;

const EXPLANATIONS: Readonly<Record<ComparisonObstacle, Explain>> = {
  unverified: () => ({ zh: '来源是参考材料，未核实', en: 'the source is reference material, unverified' }),
  baseline: () => ({
    zh: '公布值是目标之前的现状，不是结果',
    en: 'the published value is the state before, no result',
  }),
  unit: (point, _series, report) => ({
    zh: `单位不同：目标是“${point.unit ?? '（没有）'}”，公布值是“${report.unit ?? '（没有）'}”`,
    en: `other units: the target has “${point.unit ?? 'none'}”, the published value “${report.unit ?? 'none'}”`,
  }),
  counting: (_point, series, report) => ({
    zh: `计数口径不同：目标${zh.counting[series.counting]}，公布值${zh.counting[report.counting]}`,
    en: `counted differently: target ${en.counting[series.counting]}, published value ${en.counting[report.counting]}`,
  }),
  relative: (point) => ({
    zh: `目标以“${point.relative?.base ?? ''}”为准，没有自己的数目`,
    en: `the target is set against “${point.relative?.base ?? ''}” and has no number of its own`,
  }),
  undated: (point) =>
    point.due === undefined
      ? { zh: '目标没有写时限', en: 'the target states no date' }
      : { zh: '目标的时限是推算的', en: 'the date of the target is derived' },
  'too-early': (point, _series, report) =>
    report.asOf === undefined
      ? { zh: '公布值没有写是哪一时点的', en: 'the published value does not say of which day it is' }
      : {
          zh: `公布值是 ${report.asOf} 的，早于目标的时限 ${point.due ?? ''}`,
          en: `the published value is of ${report.asOf}, before the target’s date, ${point.due ?? ''}`,
        },
  bound: () => ({ zh: '目标是上限或约数', en: 'the target is a ceiling or an approximate number' }),
  'no-number': (point) =>
    point.value === undefined
      ? { zh: '目标没有数目', en: 'the target has no number' }
      : { zh: '公布值没有确数', en: 'the published value is no exact number' },
};

/**
 * The record of a comparison that the obstacles forbid.
 * @param obstacles as `explainComparison` gives them, one at least
 */
export function notComparable(
  ids: Pick<Comparison, 'target' | 'report'>,
  obstacles: readonly Bilingual[],
): Comparison {
  const reasons = obstacles.map((each) => each.en).join('; ');
  return {
    ...ids,
    comparable: false,
    reason: `${obstacles.map((each) => each.zh).join('；')}。`,
    reasonEn: `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`,
  };
}
