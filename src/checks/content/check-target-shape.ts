import type { Bilingual, Diagnostic } from '../../domain/diagnostic.ts';
import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { problemAt } from '../base/located.ts';
import type { Content } from './content.ts';

/** A demand that fields of one record make on each other, which a schema cannot say. */
interface Demand {
  readonly field: string;
  readonly isMet: boolean;
  readonly expected: Bilingual;
}

/** The fields of a target fit each other. Whether they fit the text is for `check-records.ts`. */
export function* checkTargetShape(content: Content): Generator<Diagnostic> {
  for (const where of content.targets.records) {
    const series = where.value;
    for (const [index, point] of series.points.entries()) {
      for (const { field, isMet, expected } of demands(point, series)) {
        if (isMet) continue;
        yield problemAt(where, ['points', index, field], {
          ruleId: 'target-shape',
          message: { zh: `${point.id}：${expected.zh}`, en: `${point.id}: ${expected.en}` },
          hint: { zh: '对照原文改正；字段说明见 src/schemas/target.ts', en: 'Mend it after the text; fields are described in src/schemas/target.ts' },
        });
      }
    }
  }
}

function demands(point: TargetPoint, series: TargetSeries): readonly Demand[] {
  const { value, valueMax, unit, comparator, due, dueBasis } = point;
  return [
    {
      field: 'id',
      isMet: point.id.startsWith(`${series.id}-`),
      expected: { zh: `编号应以“${series.id}-”开头`, en: `the id should begin with “${series.id}-”` },
    },
    {
      field: 'unit',
      isMet: value === undefined || unit !== undefined,
      expected: { zh: '有数值而没有单位', en: 'a value needs its unit' },
    },
    {
      field: 'comparator',
      isMet: value === undefined || comparator !== undefined,
      expected: { zh: '有数值而没有 comparator', en: 'a value needs its comparator' },
    },
    {
      field: 'valueMax',
      isMet: (valueMax !== undefined) === (comparator === 'range') && (valueMax ?? Infinity) > (value ?? -Infinity),
      expected: {
        zh: 'range 应有两端，valueMax 大于 value；其他 comparator 没有 valueMax',
        en: 'a range has both ends, valueMax above value; other comparators have no valueMax',
      },
    },
    {
      field: 'dueBasis',
      isMet: (due !== undefined) === (dueBasis !== undefined),
      expected: { zh: 'due 与 dueBasis 应同时有或同时无', en: 'due and dueBasis go together' },
    },
  ];
}
