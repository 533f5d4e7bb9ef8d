import { expect, test } from 'vitest';
import { mostBytes } from '../../../../../src/search/query/store/most-bytes.ts';

test.each([
  [40, 5_000, 61_000],
  [300, 14_000, 52_000],
  [3000, 64_000, 72_000],
  [9000, 64_000, 72_000],
  [3000, 90_000, 46_000],
  [3000, 140_000, 30_000],
])('of %i documents with an entry of %i bytes a question may load %i more', (documents, entry, most) => {
  expect(mostBytes(documents, entry)).toBe(most);
});

test('more documents leave no less to load', () => {
  const sizes = [4, 300, 500, 1000, 2999, 3000].map((documents) => mostBytes(documents, 10_000));
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});
