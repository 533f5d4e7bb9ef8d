import { describe, expect, test } from 'vitest';
import { areaName, areasOf } from '../../../../../src/features/records/directory/areas.ts';
import { groupFacts } from '../../../../../src/features/records/directory/directory-file.ts';
import {
  directoryPaths,
  hasDirectory,
  MOST_WITHOUT_DIRECTORY,
  planDirectory,
  viewDirectory,
} from '../../../../../src/features/records/directory/directory.ts';
import { pageBudget } from '../../../../../src/content/page-budget.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';
import { manyDocumentsSite } from '../../../content/many-documents-site.ts';

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('the directory', () => {
  test('is made for more documents than pages print', () => {
    // Beside the policies there is one news report.
    expect(hasDirectory(manyDocumentsSite(MOST_WITHOUT_DIRECTORY - 1))).toBe(false);
    expect(directoryPaths(manyDocumentsSite(MOST_WITHOUT_DIRECTORY - 1))).toEqual([]);
    expect(hasDirectory(manyDocumentsSite(MOST_WITHOUT_DIRECTORY))).toBe(true);
  });

  test('of 3,000 documents has each once, in files that a page may fetch', () => {
    const site = manyDocumentsSite(3000);
    for (const locale of ['zh-CN', 'en'] as const) {
      const files = viewDirectory(site, locale);
      expect(files.length).toBeGreaterThan(2);
      expect(Math.max(...files.map(bytesOf))).toBeLessThanOrEqual(pageBudget.fetched);
      const ids = files.flatMap(({ documents }) => documents.map(({ id }) => id));
      expect(new Set(ids).size).toBe(3001);
      expect(ids).toHaveLength(3001);
    }
  });

  test('names the files that hold an area, and how many documents of it these have to hold', () => {
    const site = manyDocumentsSite(3000);
    const files = viewDirectory(site, 'zh-CN');
    const { areas, files: paths } = planDirectory(site, 'zh-CN');
    expect(paths[0]).toBe('/directory/zh-CN/1.json');
    for (const [area, planned] of Object.entries(areas)) {
      const held = files.map(
        ({ documents }) => documents.filter(({ filters }) => filters['area'] === area).length,
      );
      expect(planned).toEqual({
        files: held.flatMap((count, index) => (count > 0 ? [index] : [])),
        documents: held.reduce((sum, count) => sum + count, 0),
      });
    }
  });

  test('counts the statements of a document by topic, year and kind, those of reference material not at all', () => {
    const [file] = viewDirectory(countedSite(), 'zh-CN');
    if (file === undefined) throw new Error('Expected a file');
    const facts = groupFacts(file);
    expect(facts).toHaveLength(file.groups.length);
    expect(facts.every(({ part }) => part?.length === 1)).toBe(true);
    const counted = (id: string): number =>
      (file.documents.find((document) => document.id === id)?.statements ?? [])
        .filter((_, index) => index % 2 === 1)
        .reduce((sum, count) => sum + count, 0);
    const statementsOf = (id: string): number =>
      countedRecords.targets
        .filter(({ policy }) => policy === id)
        .reduce((sum, { points }) => sum + points.length, 0);
    expect(statementsOf('city-2025')).toBeGreaterThan(0);
    expect(counted('city-2025')).toBe(statementsOf('city-2025'));
    expect(counted('news-2024')).toBe(0);
  });
});

describe('areas', () => {
  test('are the country, then the provinces by code, with every document once', () => {
    const areas = areasOf(manyDocumentsSite(300));
    expect(areas.map(({ id }) => id)).toEqual(['10', '11', '12', '13', '14', '15', '23']);
    expect(areas.reduce((sum, { documents }) => sum + documents.length, 0)).toBe(301);
  });

  test('have the names of provinces, and that of the level for the country', () => {
    expect([areaName('zh-CN', '23'), areaName('en', '23'), areaName('en', '10')]).toEqual([
      '黑龙江省',
      '黑龙江省',
      'National',
    ]);
  });
});
