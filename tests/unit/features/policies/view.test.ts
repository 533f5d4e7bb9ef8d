import { describe, expect, test } from 'vitest';
import type { ListedDocument } from '../../../../src/features/records/directory/listed-document.ts';
import type { PoliciesPage } from '../../../../src/features/policies/view.ts';
import { viewDocumentPages } from '../../../../src/features/policies/list-pages.ts';
import { viewPoliciesPage } from '../../../../src/features/policies/view.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { countedRecords, countedSite } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';

const optionsOf = (page: PoliciesPage, name: string) =>
  page.filters.find((filter) => filter.name === name)?.options ?? [];

function cardsOf({ documents }: PoliciesPage) {
  if (documents.form !== 'cards') throw new Error('Expected cards');
  return documents;
}

function rowsOf({ documents }: PoliciesPage) {
  if (documents.form !== 'rows') throw new Error('Expected rows');
  return documents;
}

/** Every document of the groups, in the order of the page. */
function listedIn(page: PoliciesPage): readonly ListedDocument[] {
  const { levels, references } = rowsOf(page);
  const regions = levels.flatMap(({ provinces }) => provinces.flatMap((province) => province.regions));
  return [...regions, ...references].flatMap(({ documents, more }) => [...documents, ...more]);
}

describe('a few documents', () => {
  const page = viewPoliciesPage(countedSite(), 'zh-CN');

  test('stand with their summaries, policies newest first, reference material separately', () => {
    expect(cardsOf(page).policies.map(({ id }) => id)).toEqual(['city-2025', 'county-2024', 'draft-2023']);
    expect(cardsOf(page).references.map(({ id }) => id)).toEqual(['news-2024']);
  });

  test.each([
    ['nature', ['policy 3', 'reference 1']],
    ['level', ['prefecture 3', 'county 1']],
    ['region', ['230100 1', '230200 1', '230300 1', '230123 1']],
    ['kind', ['plan 1', 'implementation-plan 2', 'news-report 1']],
    ['year', ['2025 1', '2024 2', '2023 1']],
  ])('are counted once by %s, under values that one of them has', (name, counts) => {
    expect(optionsOf(page, name).map(({ value, count }) => `${value} ${count}`)).toEqual(counts);
  });

  test.each([
    ['zh-CN', ['市级', '甲市', '规划', '2025', '政策文件']],
    ['en', ['City', 'Jia City', 'Plan', '2025', 'Policy']],
  ] as const)('are filtered by options named in %s', (locale, labels) => {
    const { filters } = viewPoliciesPage(countedSite(), locale);
    expect(filters.map(({ options }) => options[0]?.label)).toEqual(labels);
  });

  test('that a filter could not part have none', () => {
    const documents = countedRecords.documents.slice(0, 2);
    const names = viewPoliciesPage(countedSite({ documents }), 'zh-CN').filters.map(({ name }) => name);
    expect(names).toEqual(['level', 'region', 'year']);
  });
});

test('a document that its source does not date is listed, and offered under no year', () => {
  const documents = countedRecords.documents.map(({ policy, ...rest }) => ({
    ...rest,
    policy: { ...policy, dateSigned: undefined, datePublished: undefined },
  }));
  const undated = viewPoliciesPage(countedSite({ documents }), 'zh-CN');
  expect(cardsOf(undated).policies).toHaveLength(3);
  expect(cardsOf(undated).policies[0]?.date).toBe('');
  expect(optionsOf(undated, 'year')).toEqual([]);
});

describe('many documents', () => {
  const thirty = viewPoliciesPage(manyDocumentsSite(30), 'zh-CN');

  test.each([30, 260])('of %d each is listed once', (count) => {
    const ids = listedIn(viewPoliciesPage(manyDocumentsSite(count), 'zh-CN')).map(({ id }) => id);
    expect(ids).toHaveLength(count + 1);
    expect(new Set(ids).size).toBe(count + 1);
  });

  test('stand by level from the country down, reference material apart', () => {
    expect(rowsOf(thirty).levels.map(({ title, count }) => [title, count])).toEqual([
      ['国家级', 8],
      ['省级', 5],
      ['市级', 9],
      ['县级', 7],
      ['乡镇级', 1],
    ]);
    expect(rowsOf(thirty).references.map(({ title, count }) => [title, count])).toEqual([['丁市', 1]]);
  });

  test('stand within a level by region, newest first; the country needs no name of its own', () => {
    const [national, province] = rowsOf(thirty).levels;
    expect(national?.provinces[0]?.regions.map(({ title }) => title)).toEqual([undefined]);
    const regions = province?.provinces[0]?.regions ?? [];
    expect(regions.map(({ title }) => title)).toEqual(['样例12省', '样例13省', '样例14省']);
    expect(regions[0]?.documents.map(({ filters }) => filters.year)).toEqual(['2023', '2021', '2019']);
  });

  test('of one region fold beneath the six newest, unless one or two are left', () => {
    const shownOf = (count: number) => {
      const site = manyDocumentsSite(count);
      const [national] = rowsOf(viewPoliciesPage(site, 'zh-CN')).levels;
      const region = national?.provinces[0]?.regions[0];
      return [region?.documents.length, region?.more.length];
    };
    expect([shownOf(38), shownOf(260)]).toEqual([
      [6, 10],
      [6, 66],
    ]);
    expect(shownOf(30)).toEqual([8, 0]);
  });

  test('of one level fold by region, and where these are many by province', () => {
    const folded = (count: number) =>
      rowsOf(viewPoliciesPage(manyDocumentsSite(count), 'zh-CN')).levels.map(({ provinces }) => [
        provinces.filter(({ title }) => title !== undefined).length,
        provinces.some(({ regions }) => regions.some(({ isFolded }) => isFolded)),
      ]);
    expect(folded(30)).toEqual([
      [0, false],
      [0, false],
      [0, false],
      [0, false],
      [0, false],
    ]);
    expect(folded(260)).toEqual([
      [0, false],
      [0, true],
      [5, true],
      [5, true],
      [0, false],
    ]);
  });

  test('offer their regions under the names of the levels, in both languages', () => {
    const groups = (page: PoliciesPage) => [...new Set(optionsOf(page, 'region').map(({ group }) => group))];
    expect(groups(thirty)).toEqual(['国家级', '省级', '市级', '县级', '乡镇级']);
    expect(groups(viewPoliciesPage(manyDocumentsSite(30), 'en'))).toEqual([
      'National',
      'Province',
      'City',
      'County',
      'Township',
    ]);
  });
});

describe('more documents than a page holds', () => {
  const areasIn = ({ documents }: PoliciesPage) => {
    if (documents.form !== 'areas') throw new Error('Expected areas');
    return documents.areas;
  };

  test.each([300, 3000])(
    'of %d each stands once on the pages of the list, which are the same in English',
    (count) => {
      const site = manyDocumentsSite(count);
      const idsOf = (locale: Locale) =>
        viewDocumentPages(site, locale).map(({ areas }) =>
          areas.flatMap(({ regions }) =>
            regions.flatMap(({ documents, more }) => [...documents, ...more].map(({ id }) => id)),
          ),
        );
      const ids = idsOf('zh-CN').flat();
      expect(ids).toHaveLength(count + 1);
      expect(new Set(ids).size).toBe(count + 1);
      expect(idsOf('en')).toEqual(idsOf('zh-CN'));
    },
  );

  test('are counted by area, each area leading to the page where it begins', () => {
    const site = manyDocumentsSite(300);
    const areas = areasIn(viewPoliciesPage(site, 'zh-CN'));
    expect(areas[0]).toEqual({ id: '10', title: '国家级', count: 80, href: '/policies/list/#area-10' });
    expect(areas.reduce((sum, { count }) => sum + count, 0)).toBe(301);
    const pages = viewDocumentPages(site, 'zh-CN');
    for (const { href, id } of areas) {
      const [path] = href.split('#');
      const page = pages.findIndex((each) => each.href === path);
      const begins = pages.findIndex((each) => each.areas.some((area) => area.id === `area-${id}`));
      expect(page).toBe(begins);
    }
  });

  test('an area that runs on says the same total on each of its pages, beside what stands there', () => {
    const site = manyDocumentsSite(3000);
    const totals = new Map(areasIn(viewPoliciesPage(site, 'zh-CN')).map(({ id, count }) => [id, count]));
    const parts = viewDocumentPages(site, 'zh-CN').flatMap(({ areas }) => areas);
    expect(parts.length).toBeGreaterThan(totals.size);
    for (const [id, total] of totals) {
      const own = parts.filter((part) => part.id === `area-${id}`);
      expect(own.map((part) => part.total)).toEqual(own.map(() => total));
      expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test('are filtered by area in place of region', () => {
    const { filters } = viewPoliciesPage(manyDocumentsSite(300), 'zh-CN');
    expect(filters.map(({ name }) => name)).toEqual(['level', 'area', 'kind', 'year', 'nature']);
  });
});
