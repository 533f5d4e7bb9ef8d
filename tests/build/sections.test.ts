import { readFileSync, statSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { buildSectionsSite, publishedSeries, sectionsSite } from '../browser/sections-site.ts';
import { listFiles } from './list-files.ts';

let files: readonly string[] = [];

// Its end holds every link and every published address against what was built.
beforeAll(() => {
  buildSectionsSite();
  files = listFiles(sectionsSite);
});

const text = (site: string, file: string) => readFileSync(`${site}/${file}`, 'utf8');

test('the series published with a page keeps its pages and files, and no other has any', () => {
  const own = files.filter((file) =>
    /^(?:en\/)?(?:embed\/|data\/)?targets\/(?!index\.html|list\/)[^/]+(?:\/|\.)/.test(file),
  );
  expect(own.toSorted()).toEqual(
    [
      `data/targets/${publishedSeries}.csv`,
      ...['', 'en/'].flatMap((locale) => [
        `${locale}embed/targets/${publishedSeries}.svg`,
        `${locale}embed/targets/${publishedSeries}/index.html`,
        `${locale}targets/${publishedSeries}/index.html`,
      ]),
    ].toSorted(),
  );
});

test('every row of the data leads to its section, or to the page that its series was published with', () => {
  const rows = JSON.parse(text(sectionsSite, 'data/targets.json')) as readonly {
    id: string;
    series: string;
    policy: string;
    page: string;
  }[];
  expect(rows.length).toBeGreaterThan(50);
  for (const { id, series, policy, page } of rows) {
    const url = new URL(page);
    expect(url.pathname).toBe(
      series === publishedSeries ? `/targets/${series}/` : `/policies/${policy}/targets/`,
    );
    expect(text(sectionsSite, `${url.pathname.slice(1)}index.html`)).toContain(` id="${id}"`);
  }
});

test('the statements of a document stand in a table of their own, as the whole table has them', () => {
  const all = text(sectionsSite, 'data/targets.csv').split('\r\n');
  const own = text(sectionsSite, 'data/policies/yunchuan-2022/targets.csv').split('\r\n');
  expect(own[0]).toBe(all[0]);
  expect(own.slice(1, -1).length).toBeGreaterThan(20);
  for (const row of own.slice(1, -1)) expect(all).toContain(row);
});

test('the same corpus without sections has no page of them, and many more files', () => {
  const usual = listFiles(fixtureSite.root);
  expect(usual.filter((file) => /policies\/[^/]+\/targets\/|embed\/target\//.test(file))).toEqual([]);
  expect(usual.length - files.length).toBeGreaterThan(400);
});

test('no page of sections is heavier than 200 KiB', () => {
  const pages = files.filter((file) => /policies\/[^/]+\/targets\/.*html$/.test(file));
  expect(pages.length).toBeGreaterThanOrEqual(8);
  for (const page of pages)
    expect(statSync(`${sectionsSite}/${page}`).size, page).toBeLessThanOrEqual(204_800);
});
