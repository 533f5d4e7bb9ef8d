import { expect, test } from 'vitest';
import { viewTopicsPage } from '../../../../src/features/topics/view.ts';
import { countedSite } from '../../content/counted-site.ts';

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
      },
    ]);
    expect(page.themes.map((topic) => [topic.title, topic.theme])).toEqual([[name, undefined]]);
  },
);
