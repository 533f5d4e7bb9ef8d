import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { viewTargetPage } from '../../../../../src/features/targets/target/view.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { countedRecords, countedSeries, countedSite } from '../../../content/counted-site.ts';

function pageOf(id: string, locale: Locale = 'zh-CN', records: Partial<SiteRecords> = {}) {
  const site = countedSite(records);
  return viewTargetPage(site, locale, countedSeries(id, site));
}

test('every statement of the series is listed, repetitions and variants included', () => {
  expect(pageOf('city-base').statements.map(({ id }) => id)).toEqual([
    'city-base-2025',
    'city-base-again',
    'city-base-four',
  ]);
});

test('a published value that is shown with two statements on the same ground is listed once', () => {
  const comparisons = countedRecords.comparisons.map((comparison) => ({
    ...comparison,
    comparable: false,
    reason: '口径不同',
  }));
  expect(pageOf('city-base', 'zh-CN', { comparisons }).reports.map(({ id }) => id)).toEqual([
    'city-bulletin',
  ]);
  expect(pageOf('county-base').reports).toEqual([]);
});

describe('the same thing elsewhere', () => {
  test('is every other series of the indicator, reference material said to be it', () => {
    expect(pageOf('city-base').elsewhere).toEqual([
      {
        region: '乙县',
        kind: '乙县方案',
        date: '2024年6月',
        name: '基地',
        values: '2027年：5个以上',
        href: '/targets/county-base/',
        reference: false,
      },
      {
        region: '丙市',
        kind: '丙市规划',
        date: '2023年1月5日',
        name: '基地',
        values: '2025年：8个',
        href: '/targets/draft-base/',
        reference: false,
      },
      {
        region: '丁市',
        kind: '丁市新闻转载',
        date: '2024年5月17日',
        name: '基地',
        values: '2025年：20个',
        href: '/targets/news-base/',
        reference: true,
      },
    ]);
  });

  test('says each value once, whether it is repeated or not', () => {
    const [city] = pageOf('county-base').elsewhere;
    expect(city).toMatchObject({ region: '甲市', values: '2025年：3个；2025年：4个' });
  });

  test('is nothing for a series without an indicator', () => {
    expect(pageOf('city-platform').elsewhere).toEqual([]);
    expect(pageOf('city-platform').indicator).toBeUndefined();
  });

  test('is said in the words of the page', () => {
    expect(pageOf('city-base', 'en').elsewhere[0]).toMatchObject({
      region: 'Yi County',
      kind: 'Yi plan',
      date: 'June 2024',
      values: '2027: 5个 (items) or more',
      href: '/en/targets/county-base/',
    });
  });
});

test.each([
  [
    'zh-CN',
    {
      title: '基地',
      region: '甲市',
      documentTitle: '甲市产教融合行动方案',
      documentHref: '/policies/city-2025/',
      asOf: '2026年11月21日',
      indicator: { name: '基地', scope: '各地所称基地不同' },
    },
  ],
  [
    'en',
    {
      title: 'Bases',
      region: 'Jia City',
      documentTitle: 'Action plan of Jia City',
      documentHref: '/en/policies/city-2025/',
      asOf: '21 November 2026',
      indicator: { name: 'Bases', scope: 'Bases differ' },
    },
  ],
] as const)('in %s the page names the thing, its region and its document', (locale, facts) => {
  expect(pageOf('city-base', locale)).toMatchObject(facts);
});

test('the page is described by region, name and the sentence of its chart', () => {
  const page = pageOf('county-base');
  expect(page.description).toBe(`乙县 · 基地 · ${page.chart.sentence}`);
});

test('a name that is read otherwise than received shows the reading', () => {
  const targets = countedRecords.targets.map((series) =>
    series.id === 'news-base' ? { ...series, name: '设立基地' } : series,
  );
  expect(pageOf('news-base', 'zh-CN', { targets }).conjecture).toBe('建设基地');
  expect(pageOf('city-base').conjecture).toBeUndefined();
});

describe('where a result would be published', () => {
  const asked = (id: string, records: Partial<SiteRecords> = {}) => pageOf(id, 'zh-CN', records).whereToAsk;
  const searched = (target: string): Partial<SiteRecords> => ({
    searchLogs: [
      { id: 'log', date: '2026-01-01', targets: [target], places: [{ name: '甲网', query: '基地' }] },
    ],
  });

  test('and whom to ask for it is said of a series without a result or a search', () => {
    expect(asked('county-base')).toMatch(/结果如有公布.*申请政府信息公开/u);
  });

  test('is said of the other statements where one has a result or a search', () => {
    const targets = countedRecords.targets.map((series) =>
      series.id === 'county-base'
        ? {
            ...series,
            points: series.points.flatMap((point) => [
              point,
              { ...point, id: 'county-base-other', due: '2028' },
            ]),
          }
        : series,
    );
    const words = asked('county-base', { ...searched('county-base-2027'), targets });
    expect(words).toMatch(/^其他表述还没有查找记录。.*申请政府信息公开/u);
  });

  test('is not said once somebody has searched, nor beside a result, nor of reference material', () => {
    expect(asked('county-base', searched('county-base-2027'))).toBeUndefined();
    expect(asked('city-base')).toBeUndefined();
    expect(asked('news-base')).toBeUndefined();
  });
});
