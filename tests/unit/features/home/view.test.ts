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
          region: '乙县',
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
    expect(late.now?.heading).toBe('Latest: 1 deadline in 2027, all in Yi County');
    expect(
      viewHomePage(countedSite({ targets: [], reports: [], comparisons: [] }), 'zh-CN').now,
    ).toBeUndefined();
  });
});

test('what is held is said with the places by name, and by number where they are many', () => {
  expect(page.holdings).toContain('甲市、乙县、丙市');
  expect(viewHomePage(manyDocumentsSite(300), 'zh-CN').holdings).toMatch(/\d+个地区.*300份/u);
});

describe('the small matrix', () => {
  test('has a row for every policy and a column for every year; reference material has none', () => {
    expect(page.matrix.years).toEqual(['2025', '2027']);
    expect(
      page.matrix.rows.map(({ region, cells }) => [region, cells.map(({ items }) => items.length)]),
    ).toEqual([
      ['甲市', [3, 0]],
      ['乙县', [0, 1]],
      ['丙市', [0, 0]],
    ]);
  });

  test('holds the counted statements whose text prints a year, repeats included, each once', () => {
    const inCells = page.matrix.rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items));
    expect(inCells.map(({ id }) => id)).toEqual([
      'city-base-2025',
      'city-base-again',
      'city-base-four',
      'county-base-2027',
    ]);
    expect(inCells.map(({ variant }) => variant)).toEqual([true, false, true, false]);
  });

  test('leads to the list of the document and year, without the rates that it does not count', () => {
    expect(page.matrix.rows[0]?.cells[0]?.href).toBe('/targets/?part=counted&place=city-2025&year=2025');
    const english = viewHomePage(countedSite({}, { BASE_PATH: '/zhice/' }), 'en').matrix.rows[0];
    expect(english?.cells[0]?.href).toBe('/zhice/en/targets/?part=counted&place=city-2025&year=2025');
    expect(english).toMatchObject({ region: 'Jia City', title: 'Jia plan' });
  });
});

test('reference material is listed separately from the policies', () => {
  expect(page.policies.map(({ id }) => id)).toEqual(['city-2025', 'county-2024', 'draft-2023']);
  expect(page.references.map(({ id }) => id)).toEqual(['news-2024']);
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

  test('stand on the page with the newest four alone, and are all counted', () => {
    expect(many.policies.map(({ id }) => id)).toEqual(
      site.documents.slice(0, 4).map(({ policy }) => policy.id),
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

  test('offer each region once to the search, under its level', () => {
    const values = many.regions.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(many.regions[0]).toEqual({ value: '全国', label: '全国', group: '国家级' });
  });
});

describe('the small matrix of many documents', () => {
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
  const { matrix } = viewHomePage(
    countedSite({ documents, targets, reports: [], comparisons: [], milestones: [] }),
    'zh-CN',
  );

  test('has the six documents and years with the latest dates', () => {
    expect(matrix.years).toEqual(['2022', '2023', '2024', '2025', '2026', '2027']);
    expect(matrix.rows.map(({ cells }) => cells.map(({ items }) => items.length).join(''))).toEqual([
      '000001',
      '000010',
      '000100',
      '001000',
      '010000',
      '100000',
    ]);
  });
});

test('a search may be narrowed to the region of any document, by its Chinese name in both languages', () => {
  expect(viewHomePage(countedSite(), 'en').regions[0]).toEqual({ value: '甲市', label: 'Jia City' });
  expect(page.regions.map(({ label }) => label)).toEqual(['甲市', '丙市', '丁市', '乙县']);
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
