import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { viewTopicPage } from '../../../../../src/features/topics/topic/view.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';

function pageOf(id: string, locale: Locale = 'zh-CN', records: Partial<SiteRecords> = {}) {
  const site = countedSite(records);
  const topic = site.topics.find((each) => each.id === id);
  if (topic === undefined) throw new Error(`No topic "${id}"`);
  return viewTopicPage(site, locale, topic);
}

describe('a topic page', () => {
  test.each([
    ['zh-CN', '各地建多少基地？', '基地建设', '概述', '没有收录省级文件'],
    ['en', 'How many bases?', 'Bases', 'Summary', 'No provincial document'],
  ] as const)(
    'in %s asks its question and says what is not published here',
    (locale, title, theme, summary, gaps) => {
      expect(pageOf('bases', locale)).toMatchObject({ title, theme, summary, gaps });
    },
  );

  test('goes by its theme where it has no question', () => {
    expect(pageOf('platforms')).toMatchObject({ title: '平台', theme: undefined, gaps: undefined });
  });

  test('has a column for each policy with provisions on it, in the order in which the topic names them', () => {
    const { columns } = pageOf('bases');
    expect(columns.map(({ document, cards }) => [document.id, cards.map(({ id }) => id)])).toEqual([
      ['city-2025', ['s2-1', 's2-2']],
    ]);
  });

  test('shows reference material separately', () => {
    expect(
      pageOf('bases').references.map(({ document, cards }) => [document.id, cards.map(({ id }) => id)]),
    ).toEqual([['news-2024', ['p1']]]);
  });

  test('names the regions whose policies say nothing on it; reference material stands for no region', () => {
    expect(pageOf('bases').absent).toEqual(['乙县', '丙市']);
    expect(pageOf('platforms', 'en').absent).toEqual(['Yi County', 'Bing City']);
  });

  test('leaves out a provision that its document does not have', () => {
    const topics = countedRecords.topics.map((topic) => ({
      ...topic,
      provisions: [...topic.provisions, { policy: 'county-2024', provision: 's9' }],
    }));
    expect(pageOf('platforms', 'zh-CN', { topics }).absent).toContain('乙县');
  });

  test('charts its indicators in the order in which it names them, and none of which nothing is said', () => {
    const indicators = countedRecords.indicators.flatMap((base) =>
      ['unsaid', 'base'].map((id) => ({ ...base, id, name: id })),
    );
    const topics = countedRecords.topics.map((topic) => ({ ...topic, indicators: ['unsaid', 'base'] }));
    expect(pageOf('bases').charts.map(({ id }) => id)).toEqual(['base']);
    const charts = pageOf('bases', 'zh-CN', { topics, indicators }).charts;
    expect(charts.map(({ id }) => id)).toEqual(['base']);
    expect(pageOf('platforms').charts).toEqual([]);
  });
});
