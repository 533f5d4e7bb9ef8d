import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { findImportCircles, listLaterScripts, weighScript } from '../browser/page-scripts.ts';

const SITE = fixtureSite.root;

/** Bars, bytes in brotli 11: all scripts of the search page, and what is loaded with the first answer besides. */
const MOST = 13_000;
const MOST_AFTER = 3000;

const html = readFileSync(`${SITE}/search/index.html`, 'utf8');
const script = /<script[^>]*src="[^"]*\/_astro\/(page\.[^"]+\.js)"/u.exec(html)?.[1] ?? '';
const sum = (scripts: readonly { readonly bytes: number }[]): number =>
  scripts.reduce((total, { bytes }) => total + bytes, 0);

test.each(['dist', SITE])('no scripts of %s import each other in a circle', (folder) => {
  expect(findImportCircles(folder)).toEqual([]);
});

test('the search page has one script', () => {
  expect(html.match(/<script[^>]* src="/gu)).toHaveLength(1);
  expect(script).not.toBe('');
});

test(`the script of the search page weighs less than ${MOST} bytes with all that it loads at once`, () => {
  const scripts = weighScript(SITE, script);
  expect(sum(scripts), JSON.stringify(scripts)).toBeLessThan(MOST);
});

test(`an answer loads less than ${MOST_AFTER} bytes of script more: downloads, citing, readings and related content wait`, () => {
  const after = listLaterScripts(SITE, script).find((name) => name.startsWith('after-answer'));
  const known = new Set(weighScript(SITE, script).map(({ name }) => name));
  const more = weighScript(SITE, after ?? '').filter(({ name }) => !known.has(name));
  expect(sum(more), JSON.stringify(more)).toBeLessThan(MOST_AFTER);
});
