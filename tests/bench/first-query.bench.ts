import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { close as closePagefind } from 'pagefind';
import { rolldown } from 'rolldown';
import { deflate } from '../../src/features/search/index/deflate.ts';
import { makeTypedVariants } from '../../src/search/fold/typed-variants.ts';
import { buildIndex, type BuiltIndex } from '../../src/search/index/build-index.ts';
import { measureUnit, type SearchDocument } from '../../src/search/index/search-document.ts';
import { openIndex } from '../../src/search/query/open-index.ts';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { listLaterScripts, weighScript } from '../browser/page-scripts.ts';
import { PageAsker, type PageLoads } from './ask-page.ts';
import { cutQueries, cutShortQueries } from './cut-queries.ts';
import { growDocuments } from './grow-documents.ts';
import { isPageRight } from './judge-page.ts';
import { makePageQueries } from './page-queries.ts';
import { buildPagefind } from './pagefind-files.ts';
import { ABSENT_PHRASES, LITERAL_PHRASES } from './phrases.ts';
import { PlainTruth } from './plain-truth.ts';
import { kb, ms, printBar, quantile, spread } from './print-figures.ts';
import { readSearchDocuments } from './read-search-documents.ts';
import { serveIndex } from './serve-index.ts';

/*
 * What a first query costs a reader, with Pagefind, MiniSearch and FlexSearch beside ours on the same documents and phrases
 * in one run: bytes of client code and of index, as a good host sends them (brotli 11 where they are not compressed already,
 * 9 above 1 MB), time to the answer, and in how many of the phrases the paragraphs named are those of plain substring
 * search. The whole script of our search page is counted, its interface included; of the others the library alone,
 * and their indexes hold no text to show.
 * Usage: node tests/bench/first-query.bench.ts [documents …] [--site folder of a built site] [--alone: without the others]
 * (default: 4 300, dist)
 */

const QUERIES = [...LITERAL_PHRASES, ...ABSENT_PHRASES];
const BARS = [
  [4, 40_000],
  [300, 80_000],
  [3000, 150_000],
] as const;
/** Bar of each group that is fetched after the first answer. */
const GROUP_BAR = 30_000;
const SHOWN = 6;
const MOST_REQUESTS = 12;
const RANDOM_QUERIES = 1000;
/** … of each kind that a whole page is asked for. */
const PAGE_QUERIES = 300;

const isAlone = process.argv.includes('--alone');
const site = process.argv.includes('--site')
  ? (process.argv[process.argv.indexOf('--site') + 1] ?? 'dist')
  : 'dist';
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/u.test(word))
  .map(Number);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
printGroups();
for (const size of sizes.length > 0 ? sizes : [4, 300]) await measure(size);
await browser.close();
await closePagefind();

/** The files that are fetched after the first answer, of the site as it is. */
function printGroups(): void {
  const names = JSON.parse(readFileSync(`${site}/search-index/files.json`, 'utf8')) as Readonly<
    Record<string, string>
  >;
  console.log('\n## groups of the built site, fetched after the first answer');
  for (const [group, name] of Object.entries(names)) {
    if (group === 'index') continue;
    printBar(group, readFileSync(`${site}/search-index/${name}`).length, GROUP_BAR, kb);
  }
}

async function measure(size: number): Promise<void> {
  const documents = growDocuments(readSearchDocuments(), size);
  const truth = new PlainTruth(documents);
  console.log(`\n## ${String(documents.length)} documents\n`);
  console.log(
    '| engine | code | index, first query | time | paragraphs as in the texts |\n| --- | --- | --- | --- | --- |',
  );
  const ours = await measureOurs(documents, truth);
  if (!isAlone) {
    await measurePagefind(documents);
    await measureMiniSearch(documents, truth);
    await measureFlexSearch(documents, truth);
  }
  const bar = BARS.find(([count]) => size <= count)?.[1] ?? 150_000;
  console.log(
    `\nours, ${ours.layout}: ${ours.files.toFixed(2)} files and ${kb(ours.weight)} of index a document`,
  );
  for (const [name, { bytes, requests, right, asked }] of Object.entries(ours.first)) {
    console.log(
      `ours, ${name}: index ${spread(bytes, kb)}; requests ${spread(requests, String)}; ${String(right)} of ${String(asked)} as in the texts`,
    );
    printBar(`ours, ${name}, index for the first query, 99 in 100`, quantile(bytes, 0.99), bar, kb);
    printBar(`ours, ${name}, requests, 99 in 100`, quantile(requests, 0.99), MOST_REQUESTS, String);
    if (right < asked) process.exitCode = 1;
  }
  for (const [name, { loads, wrong }] of Object.entries(ours.pages)) {
    const bytes = loads.map((load) => load.bytes);
    const requests = loads.map((load) => load.requests);
    const layers = Object.entries(
      Object.groupBy(loads, ({ layer, isCut }) => (isCut ? `${layer}, not looked through,` : layer)),
    );
    const shown = layers.map(([layer, own = []]) => `${layer} ${String(own.length)}`).join(', ');
    console.log(
      `ours, whole page, ${name}: index ${spread(bytes, kb)}; requests ${spread(requests, String)}; ${shown}`,
    );
    printBar(`ours, whole page, ${name}, index, 99 in 100`, quantile(bytes, 0.99), bar, kb);
    printBar(`ours, whole page, ${name}, requests, most`, quantile(requests, 1), MOST_REQUESTS, String);
    if (wrong > 0) process.exitCode = 1;
  }
}

function printRow(
  engine: string,
  code: number,
  index: readonly number[],
  times: readonly number[],
  right: string,
): void {
  console.log(`| ${engine} | ${kb(code)} | ${spread(index, kb)} | ${spread(times, ms)} | ${right} |`);
}

interface FirstQueries {
  readonly bytes: readonly number[];
  readonly requests: readonly number[];
  readonly times: readonly number[];
  /** Answers with as many paragraphs as plain substring search finds, of those asked. */
  readonly right: number;
  readonly asked: number;
}

/** What our index weighs a document, and what first queries cost, by the kind of query. */
interface OurFigures {
  readonly layout: string;
  readonly files: number;
  readonly weight: number;
  readonly first: Readonly<Record<string, FirstQueries>>;
  /** All that the page asks for, by the kind of query; how many say something else than the texts. */
  readonly pages: Readonly<Record<string, { readonly loads: readonly PageLoads[]; readonly wrong: number }>>;
}

async function measureOurs(documents: readonly SearchDocument[], truth: PlainTruth): Promise<OurFigures> {
  const built = buildIndex(documents, {
    deflate,
    variants: makeTypedVariants(
      documents.flatMap(({ units }) => units.map((unit) => measureUnit(unit).text)),
    ),
  });
  const phrases = await askFirst(built, QUERIES, truth);
  const page =
    /<script[^>]*src="[^"]*\/_astro\/(page\.[^"]+\.js)"/u.exec(
      readFileSync(`${site}/search/index.html`, 'utf8'),
    )?.[1] ?? '';
  const sharded = listLaterScripts(site, page).find((name) => name.startsWith('sharded'));
  const scripts = [
    ...weighScript(site, page),
    ...(built.layout === 'sharded' && sharded !== undefined ? weighScript(site, sharded) : []),
  ];
  const code = new Map(scripts.map((script) => [script.name, script.bytes]));
  printRow('ours', sum([...code.values()]), phrases.bytes, phrases.times, share(phrases.right));
  const pages: [string, Awaited<ReturnType<typeof askWholePages>>][] = [];
  for (const [kind, queries] of Object.entries(makePageQueries(documents, PAGE_QUERIES, 11)))
    pages.push([kind, await askWholePages(built, queries, truth)]);
  return {
    layout: built.layout,
    files: built.files.length / documents.length,
    weight: sum(built.files.map((file) => file.bytes.length)) / documents.length,
    first: {
      phrases,
      'random strings of 2–14': await askFirst(built, cutQueries(documents, RANDOM_QUERIES, 11), truth),
      'strings of 1–3': await askFirst(built, cutShortQueries(documents, RANDOM_QUERIES, 11), truth),
    },
    pages: Object.fromEntries(pages),
  };
}

/** Each query in a page of which nothing is loaded yet, with what it asks for beside the paragraphs. */
async function askWholePages(built: BuiltIndex, queries: readonly string[], truth: PlainTruth) {
  const asker = new PageAsker(built, site);
  const loads: PageLoads[] = [];
  let wrong = 0;
  for (const query of queries) {
    const load = await asker.ask(query);
    loads.push(load);
    if (isPageRight(query, load, truth)) continue;
    wrong += 1;
    console.log(`WRONG ${JSON.stringify(query)}: ${JSON.stringify(load)}`);
  }
  return { loads, wrong };
}

/** Each query on an index of which nothing is loaded yet. */
async function askFirst(
  built: BuiltIndex,
  queries: readonly string[],
  truth: PlainTruth,
): Promise<FirstQueries> {
  const bytes: number[] = [];
  const requests: number[] = [];
  const times: number[] = [];
  let right = 0;
  let asked = 0;
  for (const query of queries) {
    const transfer = { bytes: 0, requests: 0 };
    const fetchFile = serveIndex(built.files, (_, sent) => {
      transfer.bytes += sent;
      transfer.requests += 1;
    });
    const start = performance.now();
    const index = await openIndex(built.entry, fetchFile);
    if (index.state === 'failed') throw new Error(JSON.stringify(index.failure));
    const found = await index.search(query);
    if (found.state === 'empty') continue;
    if (found.state === 'failed') throw new Error(JSON.stringify(found.failure));
    const read = await found.readHits(0, SHOWN);
    if (read.state === 'failed') throw new Error(JSON.stringify(read.failure));
    times.push(performance.now() - start);
    bytes.push(transfer.bytes);
    requests.push(transfer.requests);
    asked += 1;
    if (found.totals.all.paragraphs === truth.find(query, 'counts').size) right += 1;
  }
  return { bytes, requests, times, right, asked };
}

/** In a browser: its index is read by WebAssembly. It names documents; with paragraphs it cannot be asked at this size. */
async function measurePagefind(documents: readonly SearchDocument[]): Promise<void> {
  const files = await buildPagefind(documents, 'as-site');
  const sent = new Map(
    [...files].map(([path, bytes]) => [
      `/pagefind/${path}`,
      path.endsWith('.js') ? compress(bytes) : Buffer.from(bytes),
    ]),
  );
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = sent.get(path);
    if (body === undefined) {
      response
        .writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html' })
        .end('<html lang="zh-CN"></html>');
      return;
    }
    const isScript = path.endsWith('.js');
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'application/octet-stream',
      'content-length': body.length,
      ...(isScript ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const bytes: number[] = [];
  const times: number[] = [];
  let code = 0;
  for (const query of QUERIES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let own = 0;
    let scripts = 0;
    context.on('response', (response) => {
      if (!response.url().includes('/pagefind/')) return;
      const length = Number(response.headers()['content-length'] ?? 0);
      if (/\.js$|wasm\./u.test(new URL(response.url()).pathname)) scripts += length;
      else own += length;
    });
    await page.goto(origin);
    times.push(
      await page.evaluate(
        async ([wanted, most]) => {
          const start = performance.now();
          const address = '/pagefind/pagefind.js';
          const pagefind = (await import(address)) as {
            search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
          };
          const { results } = await pagefind.search(wanted);
          await Promise.all(results.slice(0, most).map((result) => result.data()));
          return performance.now() - start;
        },
        [query, SHOWN] as const,
      ),
    );
    bytes.push(own);
    code = Math.max(code, scripts);
    await context.close();
  }
  await new Promise((closed) => server.close(closed));
  printRow('Pagefind (documents only, with loading)', code, bytes, times, 'names documents');
}

async function measureMiniSearch(documents: readonly SearchDocument[], truth: PlainTruth): Promise<void> {
  // Pairs of characters, all of them asked for: the best that it does with Chinese.
  const tokenize = (text: string): string[] =>
    text.split(/[^\p{L}\p{N}%+]+/u).flatMap((run) => {
      const characters = [...run];
      return characters.length < 2
        ? characters
        : characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
    });
  const options = { fields: ['text'], tokenize, searchOptions: { combineWith: 'AND' as const } };
  const index = new MiniSearch(options);
  index.addAll(paragraphs(documents));
  const stored = compress(Buffer.from(JSON.stringify(index)));
  const loaded = MiniSearch.loadJSON(JSON.stringify(index), options);
  const { times, right } = await ask((query) => loaded.search(query).length, truth);
  printRow(
    'MiniSearch (pairs, AND)',
    await weighLibrary("export { default } from 'minisearch'"),
    [stored.length],
    times,
    right,
  );
}

async function measureFlexSearch(documents: readonly SearchDocument[], truth: PlainTruth): Promise<void> {
  const index = new flexsearch.Index({ encoder: flexsearch.Charset.CJK, tokenize: 'forward' });
  for (const { id, text } of paragraphs(documents)) index.add(id, text);
  const parts: string[] = [];
  await index.export((key: string, data: string) => {
    parts.push(key, data);
  });
  const stored = compress(Buffer.from(parts.join('\n')));
  const { times, right } = await ask((query) => index.search(query, { limit: 100_000 }).length, truth);
  printRow(
    'FlexSearch (CJK)',
    await weighLibrary("export { Index, Charset } from 'flexsearch'"),
    [stored.length],
    times,
    right,
  );
}

async function ask(
  count: (query: string) => number,
  truth: PlainTruth,
): Promise<{ readonly times: readonly number[]; readonly right: string }> {
  const times: number[] = [];
  let right = 0;
  for (const query of QUERIES) {
    const start = performance.now();
    const found = count(query);
    times.push(performance.now() - start);
    if (found === truth.find(query, 'counts').size) right += 1;
    await Promise.resolve();
  }
  return { times, right: share(right) };
}

function paragraphs(documents: readonly SearchDocument[]): { readonly id: number; readonly text: string }[] {
  return documents
    .flatMap(({ units }) => units.map((unit) => measureUnit(unit).text))
    .map((text, id) => ({ id, text }));
}

/** What a library weighs in a page, minified. */
async function weighLibrary(code: string): Promise<number> {
  const bundle = await rolldown({
    input: 'library',
    plugins: [
      {
        name: 'library',
        resolveId: (id) => (id === 'library' ? `${process.cwd()}/library.js` : null),
        load: (id) => (id.endsWith('/library.js') ? code : null),
      },
    ],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return sum(output.map((chunk) => ('code' in chunk ? compress(Buffer.from(chunk.code)).length : 0)));
}

function compress(data: Uint8Array): Buffer {
  const quality = data.length > 1e6 ? 9 : 11;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function share(right: number): string {
  return `${String(right)} of ${String(QUERIES.length)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
