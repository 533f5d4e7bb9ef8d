import { expect, test } from 'vitest';
import { viewTopicsPage } from '../../../../src/features/topics/view.ts';
import { topicSchema } from '../../../../src/schemas/topic.ts';
import { countedSite } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';

test.each([
  ['zh-CN', '各地建多少基地？', '基地建设', '平台', ['甲市', '丁市'], '/topics/bases/'],
  ['en', 'How many bases?', 'Bases', 'Platforms', ['Jia City', 'Ding City'], '/en/topics/bases/'],
] as const)(
  'in %s topics with a question stand under it, the others under their theme, each with how much each region says',
  (locale, title, theme, name, regions, href) => {
    const page = viewTopicsPage(countedSite(), locale);
    expect(page.questions).toEqual([
      {
        id: 'bases',
        href,
        title,
        theme,
        regions: [
          { region: regions[0], count: 2, reference: false },
          { region: regions[1], count: 1, reference: true },
        ],
        moreRegions: 0,
      },
    ]);
    expect(page.themes.map((topic) => [topic.title, topic.theme])).toEqual([[name, undefined]]);
  },
);

test('of many regions those that say the most are named once each, the others counted', () => {
  const site = manyDocumentsSite(30);
  const topic = topicSchema.parse({
    id: 'practice',
    name: '实训',
    nameEn: 'Practice',
    summary: '概述',
    summaryEn: 'Summary',
    provisions: site.documents
      .filter(({ policy }) => policy.nature === 'policy')
      .map(({ policy }) => ({ policy: policy.id, provision: 's1' })),
  });
  const [entry] = viewTopicsPage({ ...site, topics: [topic] }, 'zh-CN').themes;
  expect(entry?.regions.map(({ region, count }) => `${region} ${count}`).slice(0, 4)).toEqual([
    '全国 8',
    '样例01市 5',
    '样例01县 4',
    '样例12省 3',
  ]);
  expect([entry?.regions.length, entry?.moreRegions]).toEqual([6, 8]);
});
