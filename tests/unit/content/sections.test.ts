import { describe, expect, test } from 'vitest';
import { findSections, MOST_SERIES } from '../../../src/content/sections.ts';
import { sampleSite } from './sample-site.ts';

const none = { routes: [], files: [], reference: { routes: [], files: [] } };
const series = Array.from({ length: 4 }, (_, index) => ({ id: `jia-t${index + 1}`, policy: 'jia' }));
const naming = [
  { id: 'jia-education', policy: 'jia' },
  { id: 'jia-education', policy: 'jia' },
  { id: 'province', policy: 'jia' },
  { id: 'province', policy: 'yi' },
];

test('a corpus of as many series as may have pages has no sections', () => {
  const sections = findSections({ series, naming, recorded: none, most: 4 });
  expect(sections.isLarge).toBe(false);
  expect(sections.ofSeries('jia-t1')).toBeUndefined();
  expect(sections.ofOrganisation('jia-education')).toBeUndefined();
  expect(sections.hasTargetsPage('jia')).toBe(false);
  expect(sections.hasAny).toBe(false);
  expect(sections.hasShareImage('jia')).toBe(true);
  expect(sections.hasDutyFiles('province')).toBe(true);
});

describe('in a larger one', () => {
  const recorded = {
    routes: ['/targets/jia-t2/'],
    files: ['og/jia.png', 'data/organisations/province.csv'],
    reference: { routes: ['/organisations/bing-press/'], files: [] },
  };
  const sections = findSections({
    series,
    naming: [...naming, { id: 'bing-press', policy: 'bing' }],
    recorded,
    most: 3,
  });

  test('a series is a section of its document, unless it was published with a page', () => {
    expect(sections.isLarge).toBe(true);
    expect(series.map(({ id }) => sections.ofSeries(id))).toEqual(['jia', undefined, 'jia', 'jia']);
  });

  test('a body is one where a single document names it, unless it was published with a page', () => {
    expect(sections.ofOrganisation('jia-education')).toBe('jia');
    expect(sections.ofOrganisation('province')).toBeUndefined();
    expect(sections.ofOrganisation('bing-press')).toBeUndefined();
  });

  test('documents with a section have a page for it, others none', () => {
    expect(['jia', 'yi', 'bing'].map((id) => sections.hasTargetsPage(id))).toEqual([true, false, false]);
  });

  test('the page of a body makes the files of its tasks, unless they were published', () => {
    expect(['province', 'bing-press'].map((id) => sections.hasDutyFiles(id))).toEqual([true, false]);
  });

  test('a document keeps its share image where it was published', () => {
    expect(['jia', 'yi'].map((id) => sections.hasShareImage(id))).toEqual([true, false]);
  });
});

test('a page of sections that was published stays when the corpus is small again', () => {
  const recorded = { ...none, routes: ['/embed/target/', '/policies/jia/targets/'] };
  const sections = findSections({ series, naming, recorded, most: MOST_SERIES });
  expect(sections.ofSeries('jia-t1')).toBeUndefined();
  expect(sections.hasTargetsPage('jia')).toBe(true);
  expect(sections.hasAny).toBe(true);
});

test('every address of a section is that of the page of its document, with the statement or else the series as its fragment', () => {
  const { urls } = sampleSite({}, { SERIES_WITH_PAGES: '0', BASE_PATH: '/zhice/' });
  expect(urls.target('en', 'jia-2025-base')).toBe('/zhice/en/policies/jia-2025/targets/#jia-2025-base');
  expect(urls.target('zh-CN', 'jia-2025-base', 'jia-2025-base-2')).toBe(
    '/zhice/policies/jia-2025/targets/#jia-2025-base-2',
  );
  expect(urls.targetAddress('jia-2025-base')).toBe(
    'https://zhice.example/zhice/policies/jia-2025/targets/#jia-2025-base',
  );
  expect(urls.embedAddress('en', 'jia-2025-base')).toBe(
    'https://zhice.example/zhice/en/embed/target/?policy=jia-2025&series=jia-2025-base',
  );
  expect(urls.shareImage('jia-2025')).toBe('https://zhice.example/zhice/og/site.png');
});
