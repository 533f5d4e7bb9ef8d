import { describe, expect, test } from 'vitest';
import { viewHomePage } from '../../../../src/features/home/view.ts';
import { countedDocument, countedRecords, countedSite } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';
import { sampleSeries } from '../../content/sample-records.ts';
import { sampleSite } from '../../content/sample-site.ts';

const page = viewHomePage(countedSite(), 'zh-CN');

describe('what falls due', () => {
  test('is of the next year that has a deadline where this year has none', () => {
    expect(page.now).toMatchObject({
      heading: '2027年到期1条，都在乙县',
      sentences: [
        {
          // The heading says where.
          region: '',
          position: '一、',
          href: expect.stringContaining('/policies/county-2024/#') as string,
        },
      ],
      more: 0,
      href: '/targets/?part=counted&year=2027',
    });
  });

  test('is of this year where it has some, each sentence once, repeats left out', () => {
    const { now } = viewHomePage(countedSite({}, { SITE_AS_OF: '2025-06-01' }), 'zh-CN');
    expect(now?.heading).toBe('今年到期2条，都在甲市');
    expect(now?.headingOfYear).toBe('2025年到期2条，都在甲市');
    expect(new Set(now?.sentences.map(({ quote }) => quote)).size).toBe(now?.sentences.length);
  });

  test('says how many statements a sentence holds where it holds more than one', () => {
    const again = countedRecords.targets
      .filter(({ id }) => id === 'city-base')
      .map((series) => ({
        ...series,
        id: 'city-base-again',
        points: series.points.map((point) => ({ ...point, id: `${point.id}-again` })),
      }));
    const { now } = viewHomePage(
      countedSite({ targets: [...countedRecords.targets, ...again] }, { SITE_AS_OF: '2025-06-01' }),
      'zh-CN',
    );
    expect(now?.heading).toBe('今年到期4条，都在甲市');
    expect(now?.sentences.map(({ count }) => count)).toEqual(['2条', '2条']);
    expect(page.now?.sentences.map(({ count }) => count)).toEqual(['']);
  });

  test('is of the latest past year where nothing is ahead, and nothing where no text prints a date', () => {
    const late = viewHomePage(countedSite({}, { SITE_AS_OF: '2031-01-01' }), 'en');
    expect(late.now?.headingOfYear).toBeUndefined();
    expect(viewHomePage(countedSite({}, { SITE_AS_OF: '2031-01-01' }), 'zh-CN').now?.heading).toBe(
      '最近到期：2027年1条，都在乙县',
    );
    expect(late.now?.heading).toBe('Latest: 1 deadline in 2027, all in Yi County');
    expect(
      viewHomePage(countedSite({ targets: [], reports: [], comparisons: [] }), 'zh-CN').now,
    ).toBeUndefined();
  });
});

test('what is held is said with the places by name, as a list of the language has them, and by number where they are many', () => {
  expect(viewHomePage(countedSite(), 'en').holdings).toContain('from Jia City, Yi County and Bing City');
  expect(page.holdings).toBe(
    '甲市、乙县和丙市的3份职业教育政策文件，逐字转录；职策是资料整理网站，不是政府网站；以发文机关公布的文本为准。',
  );
  expect(viewHomePage(manyDocumentsSite(300), 'zh-CN').holdings).toMatch(/\d+个地区.*300份/u);
});

test('what is published is counted, and nothing is said of reference material where there is none', () => {
  expect(page.published).toBe('现收录政策文件3份，参考材料1份。');
  const documents = countedRecords.documents.filter(({ policy }) => policy.nature === 'policy');
  const policies = countedSite({ documents });
  expect(viewHomePage(policies, 'zh-CN').published).toBe('现收录政策文件3份。');
  expect(viewHomePage(policies, 'en').published).toBe('On this site now: 3 policy documents.');
});

describe('the picture of deadlines', () => {
  test('has a row for every policy that dates something, the nearest deadline first, and no reference material', () => {
    expect(page.picture.bands.map(({ id }) => id)).toEqual(['2025', '2026', '2027']);
    expect(page.picture.rows.map(({ region, cells }) => [region, cells.map(({ count }) => count)])).toEqual([
      ['乙县', ['', '', '1条']],
      ['甲市', ['已到期2条', '推算1条', '']],
    ]);
  });

  test('leads to the rows of the document', () => {
    expect(page.picture.rows[0]?.href).toBe('/targets/?place=county-2024');
    const english = viewHomePage(countedSite({}, { BASE_PATH: '/zhice/' }), 'en').picture.rows[0];
    expect(english).toMatchObject({
      href: '/zhice/en/targets/?place=county-2024',
      region: 'Yi County',
      title: 'Yi plan',
    });
  });

  test('names only the tones that occur', () => {
    expect(page.picture.tones).toEqual(['later', 'derived', 'reported']);
  });

  test('is empty where no text prints a date', () => {
    const { picture } = viewHomePage(countedSite({ targets: [], reports: [], comparisons: [] }), 'zh-CN');
    expect(picture).toMatchObject({ bands: [], rows: [], tones: [] });
  });
});

test('reference material is listed separately from the policies', () => {
  expect(page.policies.map(({ card }) => card.id)).toEqual(['city-2025', 'county-2024', 'draft-2023']);
  expect(page.references.map(({ card }) => card.id)).toEqual(['news-2024']);
});

test('a document says how much it states and dates, as the picture counts it, and nothing while its records are in progress', () => {
  expect(page.policies.map(({ counts }) => counts)).toEqual([
    '表述5条，写明时限2条',
    '表述1条，写明时限1条',
    '',
  ]);
});

describe('a few documents', () => {
  test('need no list of regions', () => {
    expect(page.levels).toEqual([]);
    expect(page.totals).toEqual({ policies: 3, references: 1 });
  });
});

describe('many documents', () => {
  const site = manyDocumentsSite(300);
  const many = viewHomePage(site, 'zh-CN');

  test('stand on the page with the newest six alone, and are all counted', () => {
    expect(many.policies.map(({ card }) => card.id)).toEqual(
      site.documents.slice(0, 6).map(({ policy }) => policy.id),
    );
    expect(many.totals).toEqual({ policies: 300, references: 1 });
  });

  test('are counted by region, those with the most first; each count leads to exactly those', () => {
    const [national, province] = many.levels;
    expect(national).toEqual({
      title: '国家级',
      regions: [{ label: '全国', count: 80, href: '/policies/?nature=policy&region=100000' }],
      more: undefined,
    });
    expect(province?.regions.map(({ count }) => count)).toEqual([30, 5, 5, 5, 5]);
    expect(many.levels.map(({ title }) => title)).toEqual(['国家级', '省级', '市级', '县级', '乡镇级']);
  });

  test('of more than eight regions of a level are found behind the name of the level', () => {
    const { regions, more } = many.levels[3] ?? {};
    expect(regions).toHaveLength(8);
    expect(more).toEqual({ count: 23, href: '/policies/?nature=policy&level=county' });
  });
});

describe('the picture of many documents', () => {
  const documents = Array.from({ length: 9 }, (_, index) => ({
    ...countedDocument('city-2025'),
    policy: { ...countedDocument('city-2025').policy, id: `city-${index}` },
  }));
  const targets = documents.slice(0, 8).map(({ policy }, index) =>
    sampleSeries({
      id: `base-${index}`,
      policy: policy.id,
      points: [{ id: `base-${index}-due`, value: 1, unit: '个', due: String(2020 + index) }],
    }),
  );
  const { picture } = viewHomePage(
    countedSite({ documents, targets, reports: [], comparisons: [], milestones: [] }),
    'zh-CN',
  );

  test('has the six documents with the nearest deadlines, on at most six years, and counts the others', () => {
    expect(picture.rows.map(({ id }) => id)).toEqual([
      'city-6',
      'city-7',
      'city-5',
      'city-4',
      'city-3',
      'city-2',
    ]);
    expect(picture.bands.map(({ id }) => id)).toEqual(['2022', '2023', '2024', '2025', '2026', '2027']);
    expect(picture.more).toBe(2);
  });
});

test.each([
  ['zh-CN', '2026年11月21日', '原文如此', '/policies/jia-2025/#s2-p1'],
  ['en', '21 November 2026', 'Thus in the source', '/en/policies/jia-2025/#s2-p1'],
] as const)(
  'corrections say in %s when, what and why, and lead to the provision',
  (locale, date, reason, href) => {
    expect(viewHomePage(sampleSite(), locale).corrections).toEqual([
      { date, quote: '《省级方案》（省发〔2020〕9号）', reason, href },
    ]);
  },
);
