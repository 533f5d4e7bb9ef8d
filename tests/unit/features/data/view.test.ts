import { describe, expect, test } from 'vitest';
import { recordLists } from '../../../../src/content/data-files.ts';
import { viewDataPage } from '../../../../src/features/data/view.ts';
import { countedSite } from '../../content/counted-site.ts';

const site = countedSite();
const page = viewDataPage(site, 'zh-CN');

describe('the lists', () => {
  test('say how many records each has, those of reference material apart', () => {
    const counted = new Map<string, number>();
    for (const { id, records } of [...page.tables, ...page.lists, ...page.reference])
      counted.set(id, (counted.get(id) ?? 0) + records);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(
        Object.entries(recordLists(site))
          .map(([name, list]) => [name, list.length] as const)
          .filter(([name, length]) => length > 0 || page.reference.some(({ id }) => id === name)),
      ),
    );
    const targets = [...page.tables, ...page.reference].filter(({ id }) => id === 'targets');
    expect(targets.map(({ records }) => records)).toEqual([8, 1]);
  });

  test('offer the formats in which they exist, and no file of another list', () => {
    const formatsOf = (lists: typeof page.tables) =>
      Object.fromEntries(lists.map(({ id, downloads }) => [id, downloads.map(({ href }) => href)]));
    expect(formatsOf(page.tables)).toMatchObject({
      targets: ['/data/targets.csv', '/data/targets.json'],
      milestones: ['/data/milestones.csv', '/data/milestones.json', '/data/milestones.ics'],
    });
    expect(formatsOf(page.lists)).toMatchObject({ topics: ['/data/topics.json'] });
    expect(formatsOf(page.reference)).toMatchObject({
      targets: ['/data/reference/targets.csv', '/data/reference/targets.json'],
      milestones: ['/data/reference/milestones.csv', '/data/reference/milestones.json'],
    });
  });

  test('of reference material are none in a site without it', () => {
    expect(viewDataPage(countedSite({}, { PUBLISH_REFERENCE: 'false' }), 'zh-CN').reference).toEqual([]);
  });

  test('print sizes with a unit', () => {
    const sizes = page.tables.flatMap(({ downloads }) => downloads.map(({ size }) => size));
    for (const size of sizes) expect(size).toMatch(/^\d+(?:\.\d)?KB$/u);
  });
});

describe('the data set', () => {
  test('is cited as read on the as-of day, by its Chinese address in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { citation } = viewDataPage(site, locale);
      expect(citation.dataset).toMatchObject({ issued: '2026-11-21', url: 'https://zhice.example/data/' });
      expect(citation.gbt7714).toContain('[2026-11-21]');
      expect(citation.english).toMatch(/^Zhice\..+accessed 2026-11-21\)\.$/u);
    }
  });

  test('can be read by the code, at its full address', () => {
    expect(page.code.python).toContain('https://zhice.example/data/targets.csv');
  });
});
