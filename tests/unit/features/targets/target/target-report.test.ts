import { describe, expect, test } from 'vitest';
import type { TrackedReport } from '../../../../../src/content/site.ts';
import { viewReport } from '../../../../../src/features/targets/target/target-report.ts';
import { countedRecords, countedSeries, countedSite } from '../../../content/counted-site.ts';

function reportFor(point: string, site = countedSite()): TrackedReport {
  const report = countedSeries('city-base', site).points.find((each) => each.point.id === point)?.reports[0];
  if (report === undefined) throw new Error(`No published value for "${point}"`);
  return report;
}

describe('a published value for a target', () => {
  test('is below the target where it may be compared and is less, with the reason why', () => {
    expect(viewReport(countedSite(), 'zh-CN', reportFor('city-base-2025'))).toEqual({
      id: 'city-bulletin',
      value: '2个',
      role: '结果',
      name: '基地',
      asOf: '数据时点：2025年',
      quote: '建成2个基地',
      sourceTitle: '统计公报',
      sourceHref: 'https://stats.example/2026',
      isOutside: true,
      unverified: false,
      outcome: '公布值低于目标值',
      reason: '口径相同',
    });
  });

  test('is not compared where the record says that it may not be', () => {
    expect(viewReport(countedSite(), 'en', reportFor('city-base-four'))).toMatchObject({
      outcome: 'Not comparable',
      reason: 'Not the same',
      name: 'bases',
      role: 'result',
    });
  });

  test('that a policy document prints is verified', () => {
    const [comparison] = countedRecords.comparisons;
    const [bulletin] = countedRecords.reports;
    const site = countedSite({
      reports:
        bulletin === undefined
          ? []
          : [{ ...bulletin, policy: 'county-2024', source: { provision: 's1-p1', quote: '基地' } }],
      comparisons: comparison === undefined ? [] : [comparison],
    });
    expect(viewReport(site, 'zh-CN', reportFor('city-base-2025', site))).toMatchObject({
      unverified: false,
      sourceTitle: '乙县实施方案',
      sourceHref: '/policies/county-2024/#s1-p1',
      outcome: '公布值低于目标值',
    });
  });

  test('of reference material is not verified, and goes by the title of the published document', () => {
    const [comparison] = countedRecords.comparisons;
    const site = countedSite({
      comparisons: comparison === undefined ? [] : [{ ...comparison, report: 'news-had' }],
    });
    const news = reportFor('city-base-2025', site);
    expect(viewReport(site, 'zh-CN', news)).toMatchObject({
      unverified: true,
      sourceTitle: '丁市新闻转载',
      sourceHref: '/policies/news-2024/#p2',
      asOf: '数据时点：原文未说明',
      outcome: '口径不同，不作比较',
    });
    expect(viewReport(site, 'en', news).sourceTitle).toBe('News of Ding City');
  });
});
