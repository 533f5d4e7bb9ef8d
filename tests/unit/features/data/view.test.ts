import { describe, expect, test } from 'vitest';
import { recordLists } from '../../../../src/content/data-files.ts';
import { viewDataPage } from '../../../../src/features/data/view.ts';
import { countedSite } from '../../content/counted-site.ts';

const site = countedSite();
const page = viewDataPage(site, 'zh-CN');
const listOf = (id: string) => page.lists.find((list) => list.id === id);

describe('the lists', () => {
  test('say how many records each has', () => {
    for (const { id, records } of page.lists) {
      const counts = Object.fromEntries(
        Object.entries(recordLists(site)).map(([name, list]) => [name, list.length]),
      );
      expect(records).toBe(counts[id]);
    }
  });

  test('offer the formats in which they exist, and no file of another list', () => {
    expect(listOf('targets')?.downloads.map(({ label, href }) => [label, href])).toEqual([
      ['CSV', '/data/targets.csv'],
      ['JSON', '/data/targets.json'],
    ]);
    expect(listOf('milestones')?.downloads.map(({ label }) => label)).toEqual(['CSV', 'JSON', 'ICS']);
    expect(listOf('topics')?.downloads.map(({ label }) => label)).toEqual(['JSON']);
  });
});

test('every document is offered in its formats, under its title in the language of the page', () => {
  expect(page.texts.map(({ id, downloads }) => [id, downloads.length])).toEqual([
    ['city-2025', 4],
    ['county-2024', 4],
    ['draft-2023', 4],
    ['news-2024', 2],
  ]);
  expect(viewDataPage(site, 'en').texts[0]?.title).toBe('Action plan of Jia City');
});

test('the schemas and the descriptor go by their file names', () => {
  expect(page.schemas.every(({ label, href }) => href === `/data/${label}`)).toBe(true);
  expect(page.schemas.map(({ label }) => label)).toContain('datapackage.json');
});

describe('the fields of a list', () => {
  const fieldsOf = (id: string) => page.fields.find(({ file }) => file.id === id);

  test('say which are columns of its table', () => {
    const fields = fieldsOf('targets')?.fields ?? [];
    const columns = fieldsOf('targets')?.preview?.columns ?? [];
    expect(columns.length).toBeGreaterThan(0);
    expect(fields.filter(({ inTable }) => inTable).every(({ path }) => columns.includes(path))).toBe(true);
    expect(fields.some(({ inTable }) => !inTable)).toBe(fields.length > columns.length);
  });

  test('have words for every code', () => {
    const kind = fieldsOf('targets')?.fields.find(({ path }) => path === 'status');
    expect(kind?.codes.length).toBeGreaterThan(5);
    for (const { code, words } of kind?.codes ?? []) expect(words).not.toBe(code);
  });

  test('are shown with the first rows of the table, at most three, or with the first record of a list without one', () => {
    expect(fieldsOf('targets')?.preview?.rows).toHaveLength(3);
    expect(fieldsOf('reports')?.preview?.rows).toHaveLength(2);
    expect(fieldsOf('targets')?.preview?.record).toBe('');
    expect(fieldsOf('topics')?.preview).toMatchObject({ columns: [], rows: [] });
    expect(fieldsOf('topics')?.preview?.record).toContain('"bases"');
    expect(fieldsOf('document')?.preview).toBeUndefined();
  });
});

test('the data set is cited as read on the as-of day, by its Chinese address in both languages', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const { citation } = viewDataPage(site, locale);
    expect(citation.dataset).toMatchObject({ issued: '2026-11-21', url: 'https://zhice.example/data/' });
    expect(citation.gbt7714).toContain('[2026-11-21]');
  }
});
