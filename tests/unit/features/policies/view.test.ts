import { expect, test } from 'vitest';
import { viewPoliciesPage } from '../../../../src/features/policies/view.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';

const page = viewPoliciesPage(countedSite(), 'zh-CN');
const optionsOf = (name: string) => page.filters.find((filter) => filter.name === name)?.options;

test('policies stand newest first, reference material separately', () => {
  expect(page.policies.map(({ id }) => id)).toEqual(['city-2025', 'county-2024', 'draft-2023']);
  expect(page.references.map(({ id }) => id)).toEqual(['news-2024']);
});

test.each([
  ['nature', { policy: 3, reference: 1 }],
  ['region', { 230100: 1, 230123: 1, 230200: 1, 230300: 1 }],
  ['kind', { 'implementation-plan': 2, 'news-report': 1, plan: 1 }],
  ['year', { 2023: 1, 2024: 2, 2025: 1 }],
])('the filter by %s counts every document once, and only values that a document has', (name, counts) => {
  const shown = optionsOf(name)?.map(({ value, count }) => [value, count] as const) ?? [];
  expect(Object.fromEntries(shown)).toEqual(counts);
  expect(shown.map(([value]) => value)).toEqual(shown.map(([value]) => value).toSorted());
});

test.each([
  ['zh-CN', ['政策文件', '甲市', '实施方案', '2023']],
  ['en', ['Policy', 'Jia City', 'Implementation plan', '2023']],
] as const)('the options are named in %s', (locale, labels) => {
  const { filters } = viewPoliciesPage(countedSite(), locale);
  expect(filters.map(({ options }) => options[0]?.label)).toEqual(labels);
});

test('a document that its source does not date is listed, and offered under no year', () => {
  const documents = countedRecords.documents.map(({ policy, ...rest }) => ({
    ...rest,
    policy: { ...policy, dateSigned: undefined, datePublished: undefined },
  }));
  const undated = viewPoliciesPage(countedSite({ documents }), 'zh-CN');
  expect(undated.policies).toHaveLength(3);
  expect(undated.policies[0]?.date).toBe('');
  expect(undated.filters.find(({ name }) => name === 'year')?.options).toEqual([]);
});
