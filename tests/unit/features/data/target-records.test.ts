import { expect, test } from 'vitest';
import { viewTargetRecords } from '../../../../src/features/data/target-records.ts';
import { countedSite } from '../../content/counted-site.ts';

const groups = viewTargetRecords(countedSite(), 'zh-CN');

test('every record is listed by document, in progress and reference material too, each said to be it', () => {
  expect(groups.map(({ policy, nature, trackers, points }) => [policy, nature, trackers, points])).toEqual([
    ['city-2025', 'policy', 'complete', 6],
    ['county-2024', 'policy', 'complete', 1],
    ['draft-2023', 'policy', 'in-progress', 1],
    ['news-2024', 'reference', 'complete', 1],
  ]);
});

test('a document says how many statements are listed for it', () => {
  for (const { points, series } of groups)
    expect(series.flatMap(({ statements }) => statements)).toHaveLength(points);
});

test.each([
  ['a dated number', 'city-base-2025', ['2025年', '3个', '写明', '有公布数据']],
  [
    'a derived date without a number',
    'city-platform-1',
    ['用1年左右时间（推算为2026年）', '写明', '推算时限'],
  ],
  ['a relation without a date', 'city-average-1', ['达到全省平均水平', '力争', '没写时限']],
  ['a policy rate', 'city-subsidy-1', ['2025年', '30%', '支持、鼓励', '政策标准，无状态']],
])('the line of %s says what there is of date, value, wording and status', (_what, id, facts) => {
  const lines = groups.flatMap(({ series }) => series.flatMap(({ statements }) => statements));
  expect(lines.find((line) => line.id === id)?.facts).toEqual(facts);
});

test('a line says whether it repeats or differs, and leads to its provision', () => {
  const [base] = groups[0]?.series ?? [];
  expect(base?.statements.map(({ repeat, variant, href }) => [repeat, variant, href])).toEqual([
    [false, true, '/policies/city-2025/#s1-p1'],
    [true, false, '/policies/city-2025/#s2-1-p1'],
    [false, true, '/policies/city-2025/#s2-2-p1'],
  ]);
});

test('in English a document, a series and a fact go by their English words', () => {
  const [group] = viewTargetRecords(countedSite(), 'en');
  expect(group).toMatchObject({ region: 'Jia City', title: 'Action plan of Jia City' });
  expect(group?.series[0]).toMatchObject({ name: 'bases', kind: 'Target', href: '/en/targets/city-base/' });
  expect(group?.series[0]?.statements[0]?.facts).toEqual(['2025', '3个 (items)', 'Stated', 'Published figure']);
});
