import { expect, test } from 'vitest';
import { shortenQuery } from '../../../../src/features/search/shorten-query.ts';

test.each([
  ['  双师型 ', '双师型'],
  ['字'.repeat(60), '字'.repeat(60)],
  ['字'.repeat(61), `${'字'.repeat(60)}……`],
  ['\u{20000}'.repeat(61), `${'\u{20000}'.repeat(60)}……`],
])('“%s” is repeated as “%s”', (query, expected) => {
  expect(shortenQuery(query)).toBe(expected);
});
