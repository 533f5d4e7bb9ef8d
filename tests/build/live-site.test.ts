import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageTypes } from '../browser/page-types.ts';
import { listFiles } from './list-files.ts';
import { pageFaults } from './page-faults.ts';

/*
 * What holds of the site of the content in this repository, whatever that content is. `npm run check:site` holds the
 * texts, links, ids and addresses; the browser tests look at the same types of pages.
 */

test('no page shows a word of the program in place of a value, or a chart without marks', () => {
  expect(pageFaults('dist')).toEqual([]);
});

test('every document has its page in both languages, its text and its data', () => {
  const documents = JSON.parse(readFileSync('dist/data/policies.json', 'utf8')) as readonly {
    readonly id: string;
  }[];
  expect(documents.length).toBeGreaterThan(0);
  const files = new Set(listFiles('dist'));
  const missing = documents
    .flatMap(({ id }) => [
      `policies/${id}/index.html`,
      `en/policies/${id}/index.html`,
      `data/policies/${id}.json`,
      `data/policies/${id}.txt`,
    ])
    .filter((file) => !files.has(file));
  expect(missing).toEqual([]);
});

test('of every type of page one is looked at in the browser, and of the pages of documents every one', () => {
  const looked = pageTypes('dist');
  const folders = new Set(
    listFiles('dist')
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.split('/').slice(0, -2).join('/')),
  );
  expect([...folders].filter((folder) => !looked.some((path) => path.startsWith(`/${folder}`)))).toEqual([]);
  expect(looked.filter((path) => /^\/policies\/[^/]+\/$/u.test(path))).toHaveLength(
    listFiles('dist/policies').filter((file) => file.includes('/')).length,
  );
});
