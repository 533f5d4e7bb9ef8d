import { expect, test } from 'vitest';
import { foldQuery } from '../../../../src/search/fold/fold-query.ts';

test.each([
  ['\t双师型\t', '双师型'],
  [' 　\t', ''],
  ['双师型\t市教育局', '双师型\t市教育局'],
])('of %j tabs at the ends are dropped, and those between cells stay', (typed, text) => {
  expect(foldQuery(typed, 'exact', new Map()).text).toBe(text);
  expect(foldQuery(typed, 'loose', new Map()).text).toBe(text);
});
