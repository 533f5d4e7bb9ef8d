import { describe, expect, test } from 'vitest';
import { documentOptions, nameByRegion } from '../../../../src/features/records/document-options.ts';
import { optionGroups } from '../../../../src/features/ui/filter-view.ts';
import { countedSite } from '../../content/counted-site.ts';
import { manyDocumentsSite } from '../../content/many-documents-site.ts';

const site = manyDocumentsSite(30);
const optionsOf = (documents: typeof site.documents) =>
  documents.map(({ policy }) => ({ value: policy.id, label: policy.title }));

describe('documents to choose from', () => {
  test('stand as they are where they are few', () => {
    const options = optionsOf(countedSite().documents);
    expect(documentOptions(countedSite(), 'zh-CN', options)).toBe(options);
  });

  test('stand, each once, under the names of the levels where they are many', () => {
    const groups = optionGroups(documentOptions(site, 'en', optionsOf(site.documents)));
    expect(groups.map(({ group, options }) => [group, options.length])).toEqual([
      ['National', 8],
      ['Province', 5],
      // The news report is of a city too.
      ['City', 10],
      ['County', 7],
      ['Township', 1],
    ]);
  });

  test('stand with the others of their region', () => {
    const groups = optionGroups(documentOptions(site, 'zh-CN', optionsOf(site.documents)));
    const provinces = groups[1]?.options.map(({ label }) => label.slice(0, 5)) ?? [];
    expect(provinces).toEqual(['样例12省', '样例12省', '样例12省', '样例13省', '样例14省']);
  });
});

describe('a document named by its region', () => {
  test('needs no more where it is the only one', () => {
    expect(nameByRegion(countedSite(), 'en', 'city-2025')).toBe('Jia City');
  });

  test('is told from the others of the region by its short title', () => {
    expect(nameByRegion(site, 'zh-CN', 'sample-9')).toBe('样例12省 · 样例12省第9号规划');
  });
});
