import { expect, test } from 'vitest';
import {
  completeTracker,
  countedStatements,
  targetPartOf,
} from '../../../../src/features/records/counted-statements.ts';
import { countedSeries, countedSite } from '../../content/counted-site.ts';

test('every sentence in which a policy sets a target or deliverable is counted, repetitions and variants included', () => {
  expect(countedStatements(countedSite()).map(({ statement }) => statement.point.id)).toEqual([
    'city-base-2025',
    'city-base-again',
    'city-base-four',
    'city-platform-1',
    'city-average-1',
    'county-base-2027',
  ]);
});

test.each([
  ['a target of a policy', 'city-base', 'counted'],
  ['a deliverable of a policy', 'city-platform', 'counted'],
  ['a policy rate', 'city-subsidy', 'rates'],
  ['anything reference material says', 'news-base', 'reference'],
])('%s stands in its own part of the page', (_what, series, part) => {
  expect(targetPartOf(countedSeries(series))).toBe(part);
});

test('a rate of reference material is reference material before it is a rate', () => {
  const { policy } = countedSeries('news-base');
  const rate = countedSeries('city-subsidy');
  expect(targetPartOf({ ...rate, policy })).toBe('reference');
});

test('a document whose records are in progress is left out of the complete tracker', () => {
  expect(completeTracker(countedSite()).map(({ series }) => series.id)).not.toContain('draft-base');
});
