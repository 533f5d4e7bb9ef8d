import { expect, test } from 'vitest';
import { readStatusData, writeStatusData } from '../../../../src/domain/targets/status-data.ts';
import type { StatusFacts } from '../../../../src/domain/targets/status.ts';
import { statusOf } from '../../../../src/domain/targets/status.ts';

const plain: StatusFacts = { kind: 'target', isReference: false, results: [], searches: [] };
const cases: readonly (readonly [string, StatusFacts])[] = [
  ['a statement without a date', plain],
  ['one of a year', { ...plain, due: '2026', dueBasis: 'explicit' }],
  ['one of a day', { ...plain, due: '2026-06-30', dueBasis: 'explicit' }],
  ['one of a derived date', { ...plain, due: '2025', dueBasis: 'derived' }],
  ['reference material', { ...plain, due: '2025', isReference: true }],
  ['one searched for in vain', { ...plain, due: '2025', searches: ['2025-06-01', '2026-02-03'] }],
  [
    'one with a result that becomes known later',
    { ...plain, due: '2025', results: [{ known: '2026-12', isVerified: true }] },
  ],
  ['one with an unverified result of no day', { ...plain, due: '2025', results: [{ isVerified: false }] }],
];

/** The attributes as a browser gives them in `dataset`. */
function dataset(data: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name.slice('data-'.length), value]));
}

test.each(cases)('the browser finds the status of the build on every day for %s', (_, facts) => {
  const data = dataset(writeStatusData(facts, '2026-11-21'));
  expect(data['status']).toBe(statusOf(facts, '2026-11-21'));
  for (const day of ['2025-12-31', '2026-01-01', '2026-07-01', '2026-12-31', '2027-02-03', '2031-01-01'])
    expect(readStatusData(data, day), day).toBe(statusOf(facts, day));
});

test('a policy rate carries no status and nothing to work one out', () => {
  expect(writeStatusData({ ...plain, kind: 'policy-rate', due: '2026' }, '2026-11-21')).toEqual({});
});
