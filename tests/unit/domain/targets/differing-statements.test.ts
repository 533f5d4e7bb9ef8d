import { expect, test } from 'vitest';
import { differingStatements } from '../../../../src/domain/targets/differing-statements.ts';
import type { TargetSeries } from '../../../../src/schemas/target.ts';
import { targetSeriesSchema } from '../../../../src/schemas/target.ts';

function series(id: string, points: Readonly<Record<string, string | undefined>>): TargetSeries {
  return targetSeriesSchema.parse({
    id,
    policy: 'jia-2025',
    name: '基地',
    nameEn: 'bases',
    kind: 'target',
    counting: 'unstated',
    review: 'reviewed',
    points: Object.entries(points).map(([point, variantOf]) => ({
      id: point,
      modality: 'stated',
      provision: 's1-p1',
      quote: '建成基地',
      organisations: [],
      ...(variantOf === undefined ? {} : { variantOf }),
    })),
  });
}

const all = [
  series('base', { first: undefined, same: 'first', alone: undefined }),
  series('base-yearly', { yearly: 'first', lost: 'nowhere' }),
];

test.each([
  ['the first statement', 'first', ['base same', 'base-yearly yearly']],
  ['a statement of the same series', 'same', ['base first']],
  ['a statement of another series', 'yearly', ['base first']],
  ['a statement that nothing differs from', 'alone', []],
  ['a statement that names none on record', 'lost', []],
])('%s is given what it differs from, with the series that it stands in', (_name, id, others) => {
  const found = differingStatements(all).get(id) ?? [];
  expect(found.map((other) => `${other.series.id} ${other.point.id}`)).toEqual(others);
});
