import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import { takeQuantities } from '../../../domain/targets/coverage/take-quantities.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** A demand that fields of one record make on each other, which a schema cannot say. */
interface Demand {
  readonly field: string;
  readonly isMet: boolean;
  readonly expected: Bilingual;
}

/** The fields of a target fit each other. Whether they fit the text is for `check-records.ts`. */
export function* checkTargetShape(content: Content): Generator<Diagnostic> {
  const seriesOf = new Map<string, Set<string>>();
  for (const { value } of content.targets.records) {
    const known = seriesOf.get(value.policy);
    if (known === undefined) seriesOf.set(value.policy, new Set([value.id]));
    else known.add(value.id);
  }
  for (const where of content.targets.records) {
    const series = where.value;
    const seriesIds = seriesOf.get(series.policy) ?? new Set<string>();
    for (const [index, point] of series.points.entries()) {
      for (const { field, isMet, expected } of demands(point, series, seriesIds)) {
        if (isMet) continue;
        yield problemAt(where, ['points', index, field], {
          ruleId: 'target-shape',
          message: { zh: `${point.id}：${expected.zh}`, en: `${point.id}: ${expected.en}` },
          hint: {
            zh: '对照原文改正；写法照同类记录',
            en: 'Correct it by the text, written as other records of its kind',
          },
        });
      }
    }
  }
}

/** @param seriesIds those of the document */
function demands(
  point: TargetPoint,
  series: TargetSeries,
  seriesIds: ReadonlySet<string>,
): readonly Demand[] {
  const { value, valueMax, unit, relative, comparator, qualifier, due, dueBasis } = point;
  return [
    {
      field: 'id',
      // A statement keeps its id for ever, also where it belongs to a narrower series than it is named after.
      isMet: isNamedAfterOne(point.id, seriesIds),
      expected: {
        zh: `编号应以“${series.id}-”开头，或以本文件另一系列的编号开头`,
        en: `the id should begin with “${series.id}-”, or with the id of another series of the document`,
      },
    },
    {
      field: 'unit',
      // A half is counted in no unit.
      isMet: value === undefined || unit !== undefined || takeQuantities(point)[0]?.quantity.unit === '',
      expected: { zh: '有数值而没有单位', en: 'a value needs its unit' },
    },
    {
      field: 'unitEn',
      isMet: !/^[年月日时分]$/u.test(unit ?? '') || point.unitEn !== undefined,
      expected: {
        zh: `单位“${unit ?? ''}”读起来像日期，应有 unitEn`,
        en: `the unit “${unit ?? ''}” reads as a date and needs its unitEn`,
      },
    },
    {
      field: 'comparator',
      isMet: value === undefined || comparator !== undefined,
      expected: { zh: '有数值而没有 comparator', en: 'a value needs its comparator' },
    },
    {
      field: 'valueMax',
      isMet:
        (valueMax !== undefined) === (comparator === 'range') &&
        (valueMax ?? Infinity) > (value ?? -Infinity),
      expected: {
        zh: 'range 应有两端，valueMax 大于 value；其他 comparator 没有 valueMax',
        en: 'a range has both ends, valueMax above value; other comparators have no valueMax',
      },
    },
    {
      field: 'relative',
      isMet: series.kind !== 'benchmark' || relative !== undefined || value !== undefined,
      expected: { zh: '参照目标应写 relative 或数值', en: 'a benchmark needs its relative or a value' },
    },
    {
      field: 'qualifier',
      isMet: qualifier === undefined || point.quote.includes(qualifier),
      expected: { zh: 'qualifier 应在 quote 之内', en: 'the qualifier should stand in the quote' },
    },
    {
      field: 'qualifierEn',
      isMet: (qualifier === undefined) === (point.qualifierEn === undefined),
      expected: {
        zh: 'qualifier 与 qualifierEn 应同时有或同时无',
        en: 'qualifier and qualifierEn go together',
      },
    },
    {
      field: 'dueBasis',
      isMet: (due !== undefined) === (dueBasis !== undefined),
      expected: { zh: 'due 与 dueBasis 应同时有或同时无', en: 'due and dueBasis go together' },
    },
  ];
}

/** Whether the words of an id, but for the last ones, are one of `ids`. */
function isNamedAfterOne(id: string, ids: ReadonlySet<string>): boolean {
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) {
    if (ids.has(id.slice(0, end))) return true;
  }
  return false;
}
