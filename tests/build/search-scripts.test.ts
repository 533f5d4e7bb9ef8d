import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { listLaterScripts, weighScript } from './page-scripts.ts';

const SITE = fixtureSite.root;

/** The bar of the search script, bytes in brotli 11; and of what is loaded with the first answer besides. */
const MOST = 12_000;
const MOST_AFTER = 3000;

const html = readFileSync(`${SITE}/search/index.html`, 'utf8');
const script = /<script[^>]*src="[^"]*\/_astro\/(search\.astro[^"]+\.js)"/u.exec(html)?.[1] ?? '';
const sum = (scripts: readonly { readonly bytes: number }[]): number =>
  scripts.reduce((total, { bytes }) => total + bytes, 0);

test('the search page has a script of its own', () => {
  expect(script).not.toBe('');
});

test(`the search script weighs less than ${MOST} bytes with all that it loads at once`, () => {
  const scripts = weighScript(SITE, script);
  expect(sum(scripts), JSON.stringify(scripts)).toBeLessThan(MOST);
});

test(`an answer loads less than ${MOST_AFTER} bytes of script more: downloads, citing, readings and related content wait`, () => {
  const after = listLaterScripts(SITE, script).find((name) => name.startsWith('after-answer'));
  const known = new Set(weighScript(SITE, script).map(({ name }) => name));
  const more = weighScript(SITE, after ?? '').filter(({ name }) => !known.has(name));
  expect(sum(more), JSON.stringify(more)).toBeLessThan(MOST_AFTER);
});
