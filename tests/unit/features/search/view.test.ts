import { expect, test } from 'vitest';
import { searchIndex } from '../../../../src/features/search/index/search-index.ts';
import { viewSearchPage } from '../../../../src/features/search/view.ts';
import { FACET_NAMES } from '../../../../src/search/query/facets.ts';
import { countedSite } from '../../content/counted-site.ts';

const site = countedSite({}, { SITE_URL: 'https://a.example', BASE_PATH: '/zhice/' });

test.each([
  ['zh-CN', '/zhice/', '2026年11月21日', '基地建设'],
  ['en', '/zhice/en/', '21 November 2026', 'Bases'],
] as const)(
  'the script in %s knows where things are, as of when, and how they are called',
  (locale, pages, asOf, topic) => {
    const { data } = viewSearchPage(site, locale);
    expect(data).toMatchObject({ locale, asOf, labels: { topic: { bases: topic } } });
    expect(data.folders).toEqual({
      index: '/zhice/search-index/',
      pagefind: '/zhice/pagefind/',
      pages,
      cited: 'https://a.example/zhice/',
    });
  },
);

test('regions go by their Chinese names, which are the values, and need labels in English alone', () => {
  expect(viewSearchPage(site, 'zh-CN').data.labels.place).toBeUndefined();
  expect(viewSearchPage(site, 'en').data.labels.place).toEqual({
    甲市: 'Jia City',
    乙县: 'Yi County',
    丙市: 'Bing City',
    丁市: 'Ding City',
  });
});

test('regions that are called alike in English are told apart by their Chinese names', () => {
  const renamed = countedSite();
  const documents = renamed.documents.map((document) => {
    const { name } = document.policy.region;
    const region = { ...document.policy.region, nameEn: name === '丁市' ? 'Ding City' : 'Jia City' };
    return { ...document, policy: { ...document.policy, region } };
  });
  expect(viewSearchPage({ ...renamed, documents }, 'en').data.labels.place).toEqual({
    甲市: 'Jia City (甲市)',
    乙县: 'Jia City (乙县)',
    丙市: 'Jia City (丙市)',
    丁市: 'Ding City',
  });
});

test('every facet has a legend, and the files are those of the index', () => {
  const page = viewSearchPage(site, 'zh-CN');
  expect(Object.keys(page.legends)).toEqual(FACET_NAMES);
  expect(page.data.files).toEqual(searchIndex(site).names);
});
