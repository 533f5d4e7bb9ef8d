import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { viewTopicPage } from '../../../../../src/features/topics/topic/view.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';
import { manyDocumentsSite } from '../../../content/many-documents-site.ts';
import { practiceAnswer, practiceTopic } from '../practice-topic.ts';

function pageOf(id: string, locale: Locale = 'zh-CN', records: Partial<SiteRecords> = {}) {
  const site = countedSite(records);
  const topic = site.topics.find((each) => each.id === id);
  if (topic === undefined) throw new Error(`No topic "${id}"`);
  return viewTopicPage(site, locale, topic);
}

describe('a topic page', () => {
  test.each([
    [
      'zh-CN',
      '各地建多少基地？',
      '基地建设',
      '甲市到2025年建成3个基地。',
      '名称不同的不比较。',
      '没有收录省级文件',
    ],
    [
      'en',
      'How many bases?',
      'Bases',
      'Jia City: 3 bases by 2025.',
      'Different names are not compared.',
      'No provincial document',
    ],
  ] as const)(
    'in %s asks its question, answers it, and says what is not published here',
    (locale, title, theme, description, caveat, gaps) => {
      expect(pageOf('bases', locale)).toMatchObject({ title, theme, description, caveat, gaps });
    },
  );

  test('goes by its theme where it has no question', () => {
    expect(pageOf('platforms')).toMatchObject({
      title: '平台',
      theme: undefined,
      gaps: undefined,
      claims: [],
      description: '平台',
    });
  });

  test('links each sentence of the short answer to the provisions that it rests on', () => {
    expect(pageOf('bases').claims).toEqual([
      {
        text: '甲市到2025年建成3个基地。',
        sources: [
          { href: '/policies/city-2025/#s2-1', label: '二、（一）' },
          { href: '/policies/city-2025/#s2-2', label: '二、（二）' },
        ],
      },
    ]);
  });

  test('names the place at each link where a sentence speaks of several documents', () => {
    const topics = countedRecords.topics.map((topic) => ({
      ...topic,
      claims: [
        {
          text: '甲市、乙县都写。',
          textEn: 'Both.',
          provisions: [
            { policy: 'city-2025', provision: 's2-1' },
            { policy: 'county-2024', provision: 's1' },
          ],
        },
      ],
    }));
    expect(pageOf('bases', 'zh-CN', { topics }).claims[0]?.sources.map(({ label }) => label)).toEqual([
      '甲市 二、（一）',
      '乙县 一、',
    ]);
  });

  test('has a row an aspect and a column a policy that answers, each cell with the answering words', () => {
    const [table] = pageOf('bases').tables;
    expect(table?.columns.map(({ document }) => document.id)).toEqual(['city-2025']);
    expect(
      table?.rows.map(({ name, cells }) => [
        name,
        cells.map(({ answers }) => answers.map(({ quote }) => quote)),
      ]),
    ).toEqual([
      ['建多少', [['建成3个基地']]],
      ['怎样扩大', [['按《乙县实施方案》办理']]],
    ]);
    expect(table?.rows[0]?.cells[0]?.answers[0]).toMatchObject({
      href: '/policies/city-2025/#s2-1',
      position: '二、（一）',
      heading: '建设基地。',
    });
  });

  test('gives the number of an answer as its statement has it: value, verb, date and page', () => {
    expect(pageOf('bases').tables[0]?.rows[0]?.cells[0]?.answers[0]?.numbers).toEqual([
      { id: 'city-base-again', value: '3个', verb: '建成', due: '2025年', href: '/targets/city-base/' },
    ]);
  });

  test('gives a policy rate no date', () => {
    const topics = countedRecords.topics.map((topic) => ({
      ...topic,
      aspects: topic.aspects.map((aspect) => ({
        ...aspect,
        answers: aspect.answers.map((answer) => ({ ...answer, points: ['city-subsidy-1'] })),
      })),
    }));
    const [table] = pageOf('bases', 'zh-CN', { topics }).tables;
    expect(table?.rows[0]?.cells[0]?.answers[0]?.numbers[0]).toMatchObject({ value: '30%', due: undefined });
  });

  test('gives a number that the text relates to another in the words of the text', () => {
    const topics = countedRecords.topics.map((topic) => ({
      ...topic,
      aspects: topic.aspects.map((aspect) => ({
        ...aspect,
        answers: aspect.answers.map((answer) => ({ ...answer, points: ['city-average-1'] })),
      })),
    }));
    const [table] = pageOf('bases', 'zh-CN', { topics }).tables;
    expect(table?.rows[0]?.cells[0]?.answers[0]?.numbers[0]?.value).toBe('达到全省平均水平');
  });

  test('shows reference material separately, without aspects on which it says nothing', () => {
    const { references } = pageOf('bases');
    expect(references.columns.map(({ document }) => document.id)).toEqual(['news-2024']);
    expect(references.rows.map(({ name }) => name)).toEqual(['建多少']);
    expect(pageOf('platforms').references.rows).toEqual([]);
  });

  test('names the places whose policies were found silent on every aspect, and no others', () => {
    expect(pageOf('bases').silent).toEqual(['丙市']);
    expect(pageOf('platforms').silent).toEqual([]);
  });

  test('says in its cell that an answering document is silent on one aspect', () => {
    const topics = countedRecords.topics.map((topic) => ({
      ...topic,
      aspects: [
        ...topic.aspects,
        {
          name: '乙县的',
          nameEn: 'Of Yi',
          answers: [{ policy: 'county-2024', provision: 's1', quote: '建成基地5个以上', points: [] }],
          silent: [{ policy: 'city-2025', checked: '2026-11-20' }],
        },
      ],
    }));
    const [table] = pageOf('bases', 'zh-CN', { topics }).tables;
    const cells = table?.rows.map(({ cells }) =>
      Object.fromEntries(
        cells.map(({ document, answers, isSilent }) => [document.id, isSilent ? 'silent' : answers.length]),
      ),
    );
    expect(cells).toEqual([
      { 'city-2025': 1, 'county-2024': 0 },
      { 'city-2025': 1, 'county-2024': 'silent' },
      { 'city-2025': 'silent', 'county-2024': 1 },
    ]);
  });

  test('sets four documents side by side and folds the others', () => {
    const site = manyDocumentsSite(30);
    const policies = site.documents.filter(({ policy }) => policy.nature === 'policy');
    const topic = practiceTopic({ answers: policies.map(practiceAnswer) });
    const { tables, moreTables, moreDocuments } = viewTopicPage({ ...site, topics: [topic] }, 'zh-CN', topic);
    expect(tables.map(({ columns }) => columns.length)).toEqual([4]);
    expect(moreDocuments).toBe(policies.length - 4);
    expect(
      [...tables, ...moreTables].flatMap(({ columns }) => columns.map(({ document }) => document.id)),
    ).toEqual(policies.map(({ policy }) => policy.id));
  });

  test('names forty places whose documents are silent and counts the others', () => {
    const site = manyDocumentsSite(200);
    const policies = site.documents.filter(({ policy }) => policy.nature === 'policy');
    const regions = new Set(policies.map(({ policy }) => policy.region.name));
    const topic = practiceTopic({
      answers: [{ policy: 'elsewhere', provision: 's1', quote: '实训' }],
      silent: policies.map(({ policy }) => ({ policy: policy.id, checked: '2026-11-20' })),
    });
    const { silent, moreSilent } = viewTopicPage({ ...site, topics: [topic] }, 'zh-CN', topic);
    expect(regions.size).toBeGreaterThan(40);
    expect([silent.length, moreSilent]).toEqual([40, regions.size - 40]);
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
