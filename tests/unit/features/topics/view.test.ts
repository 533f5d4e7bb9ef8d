import { expect, test } from 'vitest';
import { viewTopicsPage } from '../../../../src/features/topics/view.ts';
import { countedSite } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';
import { practiceAnswer, practiceTopic } from './practice-topic.ts';

test.each([
  ['zh-CN', '各地建多少基地？', '基地建设', '平台', '甲市', '/topics/bases/'],
  ['en', 'How many bases?', 'Bases', 'Platforms', 'Jia City', '/en/topics/bases/'],
] as const)(
  'in %s topics with a question stand under it, the others under their theme, each with the places whose policies it quotes',
  (locale, title, theme, name, region, href) => {
    const page = viewTopicsPage(countedSite(), locale);
    expect(page.questions).toEqual([{ id: 'bases', href, title, theme, regions: [region], moreRegions: 0 }]);
    expect(page.themes.map((topic) => [topic.title, topic.theme])).toEqual([[name, undefined]]);
  },
);

test('of many places the first six are named once each, the others counted', () => {
  const site = manyDocumentsSite(30);
  const topic = practiceTopic({ answers: site.documents.map(practiceAnswer) });
  const [entry] = viewTopicsPage({ ...site, topics: [topic] }, 'zh-CN').themes;
  expect(new Set(entry?.regions).size).toBe(6);
  expect(entry?.moreRegions).toBe(8);
});
