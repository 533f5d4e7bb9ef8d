import { describe, expect, test } from 'vitest';
import { viewHomePage } from '../../../../src/features/home/view.ts';
import { countedSite } from '../../content/counted-site.ts';
import { sampleSite } from '../../content/sample-site.ts';

const page = viewHomePage(countedSite(), 'zh-CN');

describe('the years', () => {
  test('hold the counted statements whose text prints one, repeats included, in order', () => {
    expect(page.due.map(({ year, items }) => [year, items.map(({ id }) => id)])).toEqual([
      ['2025', ['city-base-2025', 'city-base-again', 'city-base-four']],
      ['2027', ['county-base-2027']],
    ]);
  });

  test.each([
    [
      'zh-CN',
      { region: '甲市', name: '基地', sign: '●', value: '3个', status: '有公布数据', shortStatus: '有数据' },
    ],
    [
      'en',
      {
        region: 'Jia City',
        name: 'bases',
        sign: '●',
        value: '3个',
        status: 'Published figure',
        shortStatus: 'figure',
      },
    ],
  ] as const)('say of a statement in %s where, what, how much and what is known', (locale, item) => {
    expect(viewHomePage(countedSite(), locale).due[0]?.items[0]).toMatchObject(item);
  });

  test('mark the statements that differ', () => {
    expect(page.due[0]?.items.map(({ variant }) => variant)).toEqual([true, false, true]);
  });
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

  test('holds every statement of the years once', () => {
    const inCells = page.matrix.rows.flatMap(({ cells }) =>
      cells.flatMap(({ items }) => items.map(({ id }) => id)),
    );
    expect(inCells.toSorted()).toEqual(page.due.flatMap(({ items }) => items.map(({ id }) => id)).toSorted());
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

test('a search may be narrowed to the region of any document, by its Chinese name in both languages', () => {
  expect(viewHomePage(countedSite(), 'en').regions[0]).toEqual({ value: '甲市', label: 'Jia City' });
  expect(page.regions.map(({ label }) => label)).toEqual(['甲市', '乙县', '丙市', '丁市']);
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
