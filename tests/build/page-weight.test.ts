import { expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { pageTypes } from '../browser/page-types.ts';
import { missedBudgets, weighFirstVisit } from '../browser/page-weight.ts';

/*
 * Budgets of a first visit: all that a browser really loads. `npm run bench:pages` holds the same bars in Chromium, and that
 * what is read from the files here is what the browser asks for.
 */

test.each(['dist', fixtureSite.root])(
  'no type of page of %s weighs more on a first visit, or asks for more files, than its budget',
  (folder) => {
    const addresses = pageTypes(folder).filter((address) => !address.includes('?'));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.flatMap((address) => missedBudgets(address, weighFirstVisit(folder, address)))).toEqual(
      [],
    );
  },
);

test('a page counts with its style sheet, its script and its face', () => {
  const { kinds, requests } = weighFirstVisit('dist', '/');
  expect(Object.keys(kinds).toSorted()).toEqual(['css', 'html', 'js', 'svg', 'woff2']);
  expect(requests).toBeGreaterThanOrEqual(5);
});

test('a page beyond a budget is named with the budget and by how much it misses it', () => {
  const weight = { bytes: 31 * 1024, face: 0, requests: 16, kinds: {} };
  expect(missedBudgets('/en/', weight)).toEqual([
    '/en/: 31744 bytes, at most 30720',
    '/en/: 16 requests, at most 15',
  ]);
});
