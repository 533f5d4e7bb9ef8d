import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideByBytes, takeWhatFits } from '../../../src/content/page-budget.ts';

const weights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

test('pages hold every item once and in order, and none more than it may unless one item alone is more', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 900 }), (items, most) => {
      const pages = divideByBytes(items, most, (item) => item);
      expect(pages.flat()).toEqual(items);
      for (const page of pages) expect(page.length === 1 || sum(page) <= most).toBe(true);
      // Two neighbours that would fit one page are on one.
      pages.slice(1).forEach((page, index) => {
        expect(sum(pages[index] ?? []) + (page[0] ?? 0)).toBeGreaterThan(most);
      });
    }),
  );
});

test('what fits is the longest beginning that does, and never nothing', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 900 }), (items, most) => {
      const taken = takeWhatFits(items, most, (item) => item);
      expect(taken).toEqual(items.slice(0, taken.length));
      expect(taken.length).toBeGreaterThan(0);
      expect(taken.length === 1 || sum(taken) <= most).toBe(true);
      if (taken.length < items.length) expect(sum(items.slice(0, taken.length + 1))).toBeGreaterThan(most);
    }),
  );
});

test('nothing is no page', () => {
  expect(divideByBytes([], 10, () => 1)).toEqual([]);
  expect(takeWhatFits([], 10, () => 1)).toEqual([]);
});
