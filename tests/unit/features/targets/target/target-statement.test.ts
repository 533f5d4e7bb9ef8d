import { describe, expect, test } from 'vitest';
import type { SiteRecords } from '../../../../../src/content/build-site.ts';
import { viewStatement } from '../../../../../src/features/targets/target/target-statement.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { countedRecords, countedSeries, countedSite } from '../../../content/counted-site.ts';

function statementOf(
  series: string,
  id: string,
  locale: Locale = 'zh-CN',
  records: Partial<SiteRecords> = {},
) {
  const site = countedSite(records);
  const tracked = countedSeries(series, site);
  const statement = tracked.points.find(({ point }) => point.id === id);
  if (statement === undefined) throw new Error(`No statement "${id}"`);
  return viewStatement(site, locale, tracked, statement);
}

test.each([
  [
    'zh-CN',
    {
      value: '3个',
      due: '2025年',
      modality: '写明',
      status: '已到期，本站未收录结果',
      href: '/policies/city-2025/#s2-1-p1',
    },
  ],
  [
    'en',
    {
      value: '3个 (items)',
      due: '2025',
      modality: 'Stated',
      status: 'Past its date; no result on this site',
      href: '/en/policies/city-2025/#s2-1-p1',
    },
  ],
] as const)('a statement says in %s how much, when, how and what is known since', (locale, view) => {
  expect(statementOf('city-base', 'city-base-again', locale)).toMatchObject({
    ...view,
    position: '二、（一）',
    quote: '建成3个基地',
    unquotedVerb: undefined,
    repeat: true,
    variant: false,
  });
});

describe('the bodies of a statement', () => {
  test.each([
    [
      'zh-CN',
      [
        ['甲市教育局', '/organisations/city-education/'],
        ['甲市财政局', '/organisations/city-finance/'],
      ],
    ],
    [
      'en',
      [
        ['Jia Education Bureau', '/en/organisations/city-education/'],
        ['Jia Finance Bureau', '/en/organisations/city-finance/'],
      ],
    ],
  ] as const)(
    'are named in %s in the order printed, and charged where a line lists them',
    (locale, bodies) => {
      const { organisations, isCharged } = statementOf('city-base', 'city-base-again', locale);
      expect(organisations.map(({ name, href }) => [name, href])).toEqual(bodies);
      expect(isCharged).toBe(true);
    },
  );

  test('are not charged where only the sentence names them', () => {
    expect(statementOf('city-platform', 'city-platform-1')).toMatchObject({
      isCharged: false,
      dueText: '用1年左右时间',
    });
  });
});

describe('statements that differ', () => {
  test('are named where they stand on the page of another series', () => {
    const targets = countedRecords.targets.map((series) =>
      series.id === 'city-average'
        ? { ...series, points: series.points.map((point) => ({ ...point, variantOf: 'city-base-2025' })) }
        : series,
    );
    expect(statementOf('city-base', 'city-base-2025', 'zh-CN', { targets }).variants).toEqual([
      { text: '水平 · 没写时限 · 达到全省平均水平', href: '/targets/city-average/#city-average-1' },
    ]);
  });

  test('of the same page only bear the mark', () => {
    expect(statementOf('city-base', 'city-base-2025')).toMatchObject({ variant: true, variants: [] });
  });
});

describe('searches that found nothing', () => {
  const log = (id: string, date: string, target = 'city-base-again') => ({
    id,
    date,
    targets: [target],
    places: [
      { name: '市政府网站', query: '基地' },
      { name: '公报', query: '2025年' },
    ],
  });

  test('are said with their day, places searched and words, oldest first; later ones and those for others are not', () => {
    const searchLogs = [
      log('b', '2026-05-01'),
      log('a', '2026-02-03'),
      log('future', '2026-12-01'),
      log('other', '2026-03-01', 'city-base-2025'),
    ];
    const { searches, status } = statementOf('city-base', 'city-base-again', 'zh-CN', { searchLogs });
    expect(searches).toEqual([
      '2026年2月3日查过市政府网站（基地）、公报（2025年），未找到公开结果。',
      '2026年5月1日查过市政府网站（基地）、公报（2025年），未找到公开结果。',
    ]);
    expect(status).toBe('已到期，经查未找到公开结果');
  });
});

describe('the citation', () => {
  test('names the document, its number and the provision', () => {
    expect(statementOf('city-base', 'city-base-again').cite()).toBe(
      '《甲市产教融合行动方案》（甲政发〔2025〕1号）第二部分第（一）项',
    );
  });

  test('of reference material begins with the warning', () => {
    expect(statementOf('news-base', 'news-base-2025').cite()).toMatch(/^【机器改写文本，不可作为引文】/u);
  });
});

test('words that are read otherwise than received show the reading; others have none', () => {
  expect(statementOf('news-base', 'news-base-2025').conjecture).toEqual([
    { kind: 'replaced', received: '设立', reading: '建设', confidence: 'low' },
    { kind: 'kept', received: '20个基地' },
  ]);
  expect(statementOf('city-base', 'city-base-2025').conjecture).toBeUndefined();
});

test('a policy rate has no status, reference material one that says it is not verified', () => {
  expect(statementOf('city-subsidy', 'city-subsidy-1')).toMatchObject({
    status: '政策标准，无状态',
    statusData: {},
  });
  expect(statementOf('news-base', 'news-base-2025')).toMatchObject({
    status: '来源未核实',
    statusData: { 'data-status': 'unverified', 'data-reference': '' },
  });
});
