import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * An indicator measures something on record, its series count in its unit, and something does. More is more of what is
 * asked for, unless a text sets a ceiling; things without a unit, and rates to be applied, have no direction.
 */
export function* checkIndicators(content: Content): Generator<Diagnostic> {
  const { targets, reports, indicators } = content;
  const units = new Map(indicators.records.map(({ value }) => [value.id, value.unit]));
  for (const series of targets.records) {
    const { id, indicator = '', unit } = series.value;
    // Where nothing is counted, as in a series of deliverables, no unit can differ.
    if (!units.has(indicator) || unit === undefined || unit === units.get(indicator)) continue;
    yield problemAt(series, ['unit'], otherUnit(id, unit, indicator, units.get(indicator) ?? ''));
  }
  if (!targets.isFit || !reports.isFit) return;
  const seriesOf = Map.groupBy(
    targets.records.map(({ value }) => value),
    ({ indicator }) => indicator,
  );
  for (const indicator of indicators.records) {
    const { id, unit, direction } = indicator.value;
    const series = seriesOf.get(id) ?? [];
    if (series.length === 0) continue;
    const isRate = series.every(({ kind }) => kind === 'policy-rate');
    const isCeiling = series.some(({ points }) => points.some(setsCeiling));
    const expected = unit === undefined || isRate ? 'neither' : isCeiling ? 'lower' : 'higher';
    if (direction !== expected)
      yield problemAt(indicator, ['direction'], otherDirection(direction, expected));
  }
  const measured = Map.groupBy(
    [
      ...targets.records.map(({ value }) => ({
        ...value,
        units: [value.unit, ...value.points.map(({ unit }) => unit)],
      })),
      ...reports.records.map(({ value }) => ({ ...value, units: [value.unit] })),
    ],
    ({ indicator }) => indicator,
  );
  for (const indicator of indicators.records) {
    const { id, unit } = indicator.value;
    const records = measured.get(id) ?? [];
    if (records.length === 0) yield problemAt(indicator, ['id'], unused(id));
    else if (unit !== undefined && !records.some(({ units: own }) => own.includes(unit))) {
      yield problemAt(indicator, ['unit'], unusedUnit(id, unit));
    }
  }
}

/** 不超过5%, 降至3%: less is what is asked for. */
function setsCeiling({ comparator, quote }: TargetPoint): boolean {
  return comparator === 'lte' || /[降减]至|[降减]到|下降|降低|减少|压减|控制在/u.test(quote);
}

function otherDirection(found: string, expected: string): Problem {
  return {
    ruleId: 'indicator-direction',
    message: {
      zh: `direction 写作 ${found}，它的目标是 ${expected}`,
      en: `direction is ${found}; its targets make it ${expected}`,
    },
    hint: {
      zh: '有上限或要求降低的写 lower，没有单位或是政策标准的写 neither，其余写 higher',
      en: 'Write lower where a text sets a ceiling, neither without a unit or for policy rates, higher otherwise',
    },
  };
}

function otherUnit(series: string, unit: string, indicator: string, indicatorUnit: string): Problem {
  return {
    ruleId: 'indicator-unit',
    message: {
      zh: `${series} 的单位是“${unit}”，指标 ${indicator} 的单位是“${indicatorUnit}”`,
      en: `${series} counts in “${unit}”, its indicator ${indicator} in “${indicatorUnit}”`,
    },
    hint: {
      zh: '单位不同就不是同一指标：改指标的单位，或去掉 indicator',
      en: 'Things counted in other units are not one indicator: change its unit, or drop the indicator',
    },
  };
}

function unused(id: string): Problem {
  return {
    ruleId: 'indicator-unused',
    message: {
      zh: `没有目标或公布值属于指标“${id}”`,
      en: `No target and no report belongs to the indicator “${id}”`,
    },
    hint: {
      zh: '在目标或公布值中写 indicator，或删去这一指标',
      en: 'Name it in targets or reports, or delete it',
    },
  };
}

function unusedUnit(id: string, unit: string): Problem {
  return {
    ruleId: 'indicator-unit',
    message: {
      zh: `指标“${id}”的目标和公布值都不以“${unit}”计`,
      en: `No target or report of the indicator “${id}” counts in “${unit}”`,
    },
    hint: {
      zh: '照所收记录写单位；都没有数目的，删去单位',
      en: 'Give the unit of the records; delete it where none has a number',
    },
  };
}
