import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { scaleBars } from '../bench/scale/scale-bars.ts';
import { weighSite } from '../bench/scale/weigh-site.ts';
import { buildCorpusSite, corpusSite, corpusTimes } from '../browser/corpus-site.ts';
import { largestPages, pageTypes } from '../browser/page-types.ts';
import { missedBudgets, weighFirstVisit } from '../browser/page-weight.ts';
import { htmlFaults } from './html-faults.ts';
import { listFiles } from './list-files.ts';

/*
 * A site of a hundred generated documents with all their records. `npm run bench` measures other sizes; a browser looks
 * at it in `tests/e2e/many-documents.spec.ts` and `many-pages.spec.ts`.
 */

const MIB = 1024 * 1024;
/** Goals that are not reached yet, each with the most that it may come to meanwhile: what it has come to. */
const NOT_YET: ReadonlyMap<string, number> = new Map([['output', 92 * MIB]]);

// The first to look at it builds it.
beforeAll(() => {
  buildCorpusSite();
});

test('its build ended with the site check, which holds every text, link and address of it', () => {
  const [check] = corpusTimes().steps.filter(({ name }) => name === 'zhice:site-gate');
  expect(check?.wall).toBeGreaterThan(0.1);
});

test('every document has its page in both languages', () => {
  const files = new Set(listFiles(corpusSite.root));
  const documents = JSON.parse(readFileSync(`${corpusSite.root}/data/policies.json`, 'utf8')) as readonly {
    readonly id: string;
  }[];
  expect(documents).toHaveLength(corpusSite.documents);
  const missing = documents
    .flatMap(({ id }) => [`policies/${id}/index.html`, `en/policies/${id}/index.html`])
    .filter((file) => !files.has(file));
  expect(missing).toEqual([]);
});

test('a document is in the index of related passages with its whole text once, and its headings to lead to', () => {
  const fragments = listFiles(corpusSite.root).filter((file) => file.endsWith('.pf_fragment'));
  expect(fragments.length).toBeGreaterThan(corpusSite.documents / 2);
  for (const file of fragments) {
    const text = gunzipSync(readFileSync(`${corpusSite.root}/${file}`)).toString();
    const { content, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as {
      readonly content: string;
      readonly anchors: readonly { readonly element: string }[];
    };
    expect(content.length).toBeGreaterThan(1000);
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter(({ element }) => !/^h\d$/u.test(element))).toEqual([]);
  }
});

test('memory, output, files, the largest page and the largest file that a page loads are within their goals, or no worse than they have been', () => {
  const bars = scaleBars({
    documents: corpusSite.documents,
    peak: corpusTimes().peak,
    weight: weighSite(corpusSite.root),
  });
  expect(bars.length).toBeGreaterThan(5);
  const missed = bars.filter(({ name, measured, most }) => measured > (NOT_YET.get(name) ?? most));
  expect(
    missed.map(({ name, measured, most, shown }) => `${name}: ${shown(measured)}, goal ${shown(most)}`),
  ).toEqual([]);
  const reached = bars.filter(({ name, measured, most }) => NOT_YET.has(name) && measured <= most);
  expect(
    reached.map(({ name }) => name),
    'reached: no exception any more',
  ).toEqual([]);
});

test('no type of page loads more on a first visit than its budget; texts of any length have their own', () => {
  const missed = pageTypes(corpusSite.root)
    .filter((address) => !address.includes('?') && !/\/policies\/(?!list\/)[^/]+\/$/u.test(address))
    .flatMap((address) => missedBudgets(address, weighFirstVisit(corpusSite.root, address)));
  expect(missed).toEqual([]);
});

test('what the shared styles are for has them on every page that prints it', () => {
  const read = (path: string): string => readFileSync(corpusSite.root + path, 'utf8');
  const shared = [...readFileSync('src/features/ui/style.css', 'utf8').matchAll(/^\.([\w-]+) \{$/gmu)].map(
    ([, name = '']) => name,
  );
  expect(shared).toContain('pager');
  const unstyled = largestPages(corpusSite.root).flatMap((address) => {
    const html = read(address.replace(/\/$/u, '/index.html'));
    const sheets = [...html.matchAll(/"(\/_astro\/[^"]+\.css)"/gu)].map(([, file = '']) => read(file)).join();
    const printed = new Set(
      [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
    );
    return shared
      .filter((name) => printed.has(name) && !sheets.includes(`.${name}`))
      .map((name) => `${address}: ${name}`);
  });
  expect(unstyled).toEqual([]);
});

test('the largest page of every type is valid HTML', async () => {
  const pages = pageTypes(corpusSite.root)
    .filter((address) => !address.includes('?') && !/^\/policies\/(?!list\/)[^/]+\/$/u.test(address))
    .map((address) => corpusSite.root + address.replace(/\/$/u, '/index.html'));
  expect(pages.length).toBeGreaterThan(20);
  expect(await htmlFaults(pages)).toEqual([]);
});
