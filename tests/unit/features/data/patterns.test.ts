import { expect, test } from 'vitest';
import { viewAddressPatterns } from '../../../../src/features/data/patterns.ts';
import { countedSite } from '../../content/counted-site.ts';

const patternsOf = (settings: Readonly<Record<string, string>> = {}) =>
  viewAddressPatterns(countedSite({}, settings), 'zh-CN').map(({ pattern }) => pattern);

test('there is one line a kind of address, under the base path, and only whole addresses are links', () => {
  const patterns = viewAddressPatterns(countedSite({}, { BASE_PATH: '/zhice/' }), 'zh-CN');
  expect(patterns.map(({ pattern }) => pattern)).toContain('/zhice/data/policies/〈文件〉.json');
  expect(patterns.every(({ pattern }) => pattern.startsWith('/zhice/'))).toBe(true);
  for (const { pattern, isWhole } of patterns) expect(isWhole).toBe(!pattern.includes('〈'));
});

test('their number does not grow with the documents', () => {
  const one = countedSite({ documents: countedSite().documents.slice(0, 1) });
  expect(viewAddressPatterns(one, 'zh-CN').length).toBeLessThanOrEqual(patternsOf().length);
});

test('files of reference material are named only where there are some', () => {
  const isReference = (pattern: string) => pattern.includes('/reference/');
  expect(patternsOf().some(isReference)).toBe(true);
  expect(patternsOf({ PUBLISH_REFERENCE: 'false' }).some(isReference)).toBe(false);
});
