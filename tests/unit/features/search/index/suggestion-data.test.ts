import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { suggestionData } from '../../../../../src/features/search/index/suggestion-data.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';

const dataOf = (records: Partial<SiteRecords> = {}) => suggestionData(countedSite(records));
const data = dataOf();
const entriesOf = (kind: string, from = data) => from.entries.filter((entry) => entry.kind === kind);

describe('what the search box offers', () => {
  test('are policies by title, short title, English title and number; no reference material', () => {
    expect(entriesOf('title').map(({ text }) => text)).toEqual([
      '甲市产教融合行动方案',
      '乙县实施方案',
      '丙市规划',
    ]);
    expect(entriesOf('title')[0]).toMatchObject({
      also: ['甲市方案', 'Action plan of Jia City', 'Jia plan'],
      place: '甲市',
      href: 'policies/city-2025/',
    });
    expect(entriesOf('number').map(({ text }) => text)).toEqual(['甲政发〔2025〕1号']);
  });

  test('are numbered headings without their full stop, by their printed position', () => {
    expect(entriesOf('heading').map(({ text, position, href }) => [text, position, href])).toEqual([
      ['总体目标', '一、', 'policies/city-2025/#s1'],
      ['主要任务', '二、', 'policies/city-2025/#s2'],
      ['建设基地', '二、（一）', 'policies/city-2025/#s2-1'],
      ['扩大规模', '二、（二）', 'policies/city-2025/#s2-2'],
      ['要求', '一、', 'policies/county-2024/#s1'],
      ['目标', '一、', 'policies/draft-2023/#s1'],
    ]);
  });

  test('are bodies that a policy names, by every name printed and in English', () => {
    expect(entriesOf('organisation').map(({ text, also }) => [text, also])).toEqual([
      ['甲市教育局', ['市教育局', 'Jia Education Bureau']],
      ['甲市财政局', ['市财政局', 'Jia Finance Bureau']],
      ['丙市教育局', ['市教育局', 'draft-education']],
    ]);
  });

  test('lead from an indicator to its topic, without one to the first series of a policy, else nowhere', () => {
    const href = (records: Partial<SiteRecords>) =>
      entriesOf('indicator', dataOf(records)).map((entry) => entry.href);
    expect(href({})).toEqual(['topics/bases/']);
    const topics = countedRecords.topics.map((topic) => ({ ...topic, indicators: [] }));
    expect(href({ topics })).toEqual(['targets/city-base/']);
    const reference = countedRecords.targets.filter(({ id }) => id === 'news-base' || id === 'draft-base');
    expect(href({ topics, targets: reference })).toEqual([]);
  });
});

describe('the targets by value', () => {
  test('are those of complete policies that print a number, repeats once, rates said to be rates', () => {
    expect(data.targets.map(({ text, kind, value, href }) => [text, kind, value, href])).toEqual([
      ['甲市 基地 3个', 'target', 3, 'targets/city-base/#city-base-2025'],
      ['甲市 基地 4个', 'target', 4, 'targets/city-base/#city-base-four'],
      ['甲市 补贴 30%', 'policy-rate', 30, 'targets/city-subsidy/#city-subsidy-1'],
      ['乙县 基地 5个以上', 'target', 5, 'targets/county-base/#county-base-2027'],
    ]);
  });
});

describe('the deadlines', () => {
  test('are as many as the list of targets shows for a year: printed dates, repeats included, no rates', () => {
    expect(data.deadlines.map(({ href, due }) => [href, due])).toEqual([
      ['targets/city-base/#city-base-2025', '2025'],
      ['targets/city-base/#city-base-again', '2025'],
      ['targets/city-base/#city-base-four', '2025'],
      ['targets/county-base/#county-base-2027', '2027'],
    ]);
  });
});

test('statements of a large collection are found in its texts: a file of them all would be larger than any page', () => {
  const copies = countedRecords.targets
    .filter(({ id }) => id === 'city-base')
    .flatMap((series) =>
      Array.from({ length: 2000 }, (_, number) => ({
        ...series,
        id: `${series.id}-${String(number)}`,
        points: series.points.map((point) => ({ ...point, id: `${point.id}-${String(number)}` })),
      })),
    );
  const large = dataOf({ targets: [...countedRecords.targets, ...copies] });
  expect(large.targets).toEqual([]);
  expect(large.deadlines).toEqual([]);
  expect(entriesOf('title', large)).toEqual(entriesOf('title'));
});
