import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { close as closePagefind } from 'pagefind';
import type { SearchPageData } from '../../src/features/search/search-page-data.ts';
import { deflate } from '../../src/features/search/index/deflate.ts';
import { makeTypedVariants } from '../../src/search/fold/typed-variants.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { IndexFile } from '../../src/search/index/index-files.ts';
import { measureUnit, type SearchDocument } from '../../src/search/index/search-document.ts';
import { openIndex } from '../../src/search/query/open-index.ts';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { runBuild } from '../build/run-build.ts';
import { askExact as askIndex, countPositions } from './ask-exact.ts';
import { cutQueries } from './cut-queries.ts';
import { growDocuments } from './grow-documents.ts';
import { readSearchDocuments } from './read-search-documents.ts';
import { buildPagefind } from './pagefind-files.ts';
import { ABSENT_PHRASES, LITERAL_PHRASES } from './phrases.ts';
import { positionKey, PlainTruth, type PositionCounts } from './plain-truth.ts';
import { kb, ms, printBar, quantile, spread } from './print-figures.ts';
import { Score } from './score.ts';
import { serveIndex } from './serve-index.ts';

/*
 * The search page in Chromium, as readers have it: bytes and requests of the first and of later queries, and the
 * time from the question to the finished page; Pagefind alone next to it, on the same documents and queries, with the
 * recall and precision of both. Ends with 1 where the exact index misses or invents anything; other bars are printed.
 * The time to the finished page is that of a warm page: the script is loaded and so are, for the second number, the parts of
 * the index; it takes in folding, looking up, reading the texts shown, ranking, and laying out the page's answer.
 * Usage: node tests/bench/search-browser.bench.ts [documents …] [--alone: without Pagefind] (default: 4 300 3000)
 */

const OUT_DIR = '.cache/bench-search';
const QUERIES = [...LITERAL_PHRASES, ...ABSENT_PHRASES];
/** Strings cut out of the texts, to see how much is found; none in a large collection, where Pagefind takes minutes. */
const RANDOM_QUERIES = 400;
const MANY_DOCUMENTS = 1000;
/** Queries that Pagefind's recall is measured with in a large collection: it has to load every document it finds. */
const FEW_QUERIES = 12;
/** Results of which Pagefind is asked for the excerpts, as its own interface does at first. */
const PAGEFIND_SHOWN = 5;
/** Bytes of the index for a first query, up to so many documents. */
const FIRST_BARS = [
  [4, 40_000],
  [300, 80_000],
  [Infinity, 150_000],
] as const;
/** A warm page is asked so often for each query, and the shortest time taken: other programs of the machine only add to it. */
const WARM_TIMES = 3;

/** Files of ours beside the index. */
const BESIDE = /\/search-index\/(?!(?:index|grams|lists|texts)-)/u;
/** What is a client: scripts, and Pagefind's program, which it names like the files of its index. */
const CODE = /\.js$|\/wasm\.[^/]*\.pagefind$/u;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const isAlone = process.argv.includes('--alone');
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/u.test(word))
  .map(Number);
runBuild({ OUT_DIR });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
for (const size of sizes.length > 0 ? sizes : [4, 300, 3000]) await measure(browser, size);
await browser.close();
await closePagefind();

async function measure(chrome: Browser, size: number): Promise<void> {
  const documents = growDocuments(readSearchDocuments(), size);
  print(`\n## ${documents.length} documents, in Chromium`);
  const exact = buildExact(documents);
  const truth = new PlainTruth(documents);
  if (isAlone) {
    const server = await serve(exact.files, exact.entry);
    await measureExact(chrome, `http://127.0.0.1:${portOf(server)}`, documents.length, truth);
    await new Promise((closed) => server.close(closed));
    return;
  }
  const began = performance.now();
  const pagefind = withFolder('/pagefind/', await buildPagefind(documents, 'as-site'));
  print(
    `exact index ${kb(sizeOf(exact.files))}; Pagefind ${kb(sizeOf(pagefind))}, built in ${ms(performance.now() - began)}`,
  );
  const named = withFolder('/pagefind-positions/', await buildPagefind(documents, 'every-line-named'));
  const server = await serve(new Map([...exact.files, ...pagefind, ...named]), exact.entry);
  const origin = `http://127.0.0.1:${portOf(server)}`;
  await measureExact(chrome, origin, documents.length, truth);
  await measurePagefind(chrome, origin);
  await compareAnswers(chrome, origin, documents, exact, truth);
  await new Promise((closed) => server.close(closed));
}

async function measureExact(
  chrome: Browser,
  origin: string,
  documents: number,
  truth: PlainTruth,
): Promise<void> {
  for (const [name, queries] of [
    ['words that occur', LITERAL_PHRASES],
    ['words that do not', ABSENT_PHRASES],
  ] as const) {
    const first = await askFirst(chrome, origin, queries);
    report(`exact, first query, ${name}`, first);
    const bytes = first.map((transfer) => transfer.bytes);
    const bar = FIRST_BARS.find(([most]) => documents <= most)?.[1] ?? 0;
    printBar(`exact, first query, ${name}, bytes of 99 in 100`, quantile(bytes, 0.99), bar, kb);
    const requests = first.map((transfer) => transfer.requests);
    printBar(`exact, first query, ${name}, requests of 99 in 100`, quantile(requests, 0.99), 12, String);
  }

  const { page, transfer, forget } = await openPage(chrome, '/search-index/');
  await page.goto(`${origin}/search/`);
  await askExact(page, '教育');
  const next: Transfer[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (const query of QUERIES) {
    const before = { ...transfer };
    cold.push(await askExact(page, query));
    await checkTotals(page, query, truth);
    next.push(since(before, transfer));
    const again: number[] = [];
    for (let time = 0; time < WARM_TIMES; time += 1) {
      await askExact(page, '');
      again.push(await askExact(page, query));
    }
    warm.push(Math.min(...again));
  }
  report('exact, later queries', next);
  print(
    `exact, question to finished page: ${spread(warm, ms)}; when files had to be loaded ${spread(cold, ms)}`,
  );
  printBar('exact, question to finished page, p95', quantile(warm, 0.95), documents < 100 ? 30 : 60, ms);
  await forget();
}

/** Each query in a page of which nothing is loaded yet. */
async function askFirst(
  chrome: Browser,
  origin: string,
  queries: readonly string[],
): Promise<readonly Transfer[]> {
  const first: Transfer[] = [];
  for (const query of queries) {
    const { page, transfer, forget } = await openPage(chrome, '/search-index/');
    await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('search-page:is([data-search-state="done"], [data-search-state="failed"])');
    await page.waitForLoadState('networkidle');
    first.push(transfer);
    await forget();
  }
  return first;
}

/** The totals that the page shows must be those of plain substring search. */
async function checkTotals(page: Page, query: string, truth: PlainTruth): Promise<void> {
  const shown = await page.evaluate(() => {
    const totals = document.querySelector('[data-search-occurrences]');
    return ['occurrences', 'paragraphs', 'documents'].map((name) =>
      Number(totals?.getAttribute(`data-search-${name}`)),
    );
  });
  const positions = truth.find(query, 'counts');
  const wanted = [
    [...positions.values()].reduce((sum, count) => sum + count, 0),
    positions.size,
    new Set([...positions.keys()].map((position) => position.split('#')[0])).size,
  ];
  if (String(shown) === String(wanted)) return;
  process.exitCode = 1;
  print(`WRONG ${JSON.stringify(query)}: the page says ${String(shown)}, the texts ${String(wanted)}`);
}

/**
 * Ask in the page, as going back to an address does: what is sent from the box may lead to a citation's position instead.
 * @returns milliseconds until the answer stands there, laid out
 */
function askExact(page: Page, query: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const search = document.querySelector('search-page');
    if (search === null) throw new Error('no search page');
    history.pushState(null, '', `?q=${encodeURIComponent(wanted)}`);
    const start = performance.now();
    dispatchEvent(new PopStateEvent('popstate'));
    while (search.getAttribute('data-search-state') === 'searching') {
      await new Promise<void>((changed) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          changed();
        }).observe(search, { attributeFilter: ['data-search-state'] });
      });
    }
    if (search.getAttribute('data-search-state') === 'failed')
      throw new Error(`the search for ${wanted} failed`);
    search.getBoundingClientRect();
    return performance.now() - start;
  }, query);
}

async function measurePagefind(chrome: Browser, origin: string): Promise<void> {
  const first: Transfer[] = [];
  for (const query of QUERIES) {
    const { page, transfer, forget } = await openPage(chrome, '/pagefind/');
    await page.goto(`${origin}/search/`);
    await askPagefind(page, query);
    first.push(transfer);
    await forget();
  }
  report('Pagefind alone, first query', first);

  const { page, transfer, forget } = await openPage(chrome, '/pagefind/');
  await page.goto(`${origin}/search/`);
  await askPagefind(page, '教育');
  const next: Transfer[] = [];
  const warm: number[] = [];
  for (const query of QUERIES) {
    const before = { ...transfer };
    await askPagefind(page, query);
    next.push(since(before, transfer));
    warm.push(await askPagefind(page, query));
  }
  report('Pagefind alone, later queries', next);
  print(`Pagefind alone, question to results: ${spread(warm, ms)}`);
  await forget();
}

function askPagefind(page: Page, query: string): Promise<number> {
  return page.evaluate(
    async ([wanted, most]) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const start = performance.now();
      const { results } = await pagefind.search(wanted);
      await Promise.all(results.slice(0, most).map((result) => result.data()));
      return performance.now() - start;
    },
    [query, PAGEFIND_SHOWN] as const,
  );
}

/** Recall and precision of both on the same queries: known phrases, phrases that are absent, strings cut anywhere. */
async function compareAnswers(
  chrome: Browser,
  origin: string,
  documents: readonly SearchDocument[],
  { entry, exactFiles }: ExactIndex,
  truth: PlainTruth,
): Promise<void> {
  const isLarge = documents.length >= MANY_DOCUMENTS;
  const index = await openIndex(entry, serveIndex(exactFiles));
  if (index.state === 'failed') throw new Error(JSON.stringify(index.failure));
  const { page, forget } = await openPage(chrome, '/pagefind/');
  await page.goto(`${origin}/search/`);
  const sets = {
    phrases: isLarge
      ? QUERIES.filter((_, at) => at % Math.ceil(QUERIES.length / FEW_QUERIES) === 0)
      : QUERIES,
    'random strings': isLarge ? [] : cutQueries(documents, RANDOM_QUERIES, 11),
  };
  for (const [name, queries] of Object.entries(sets)) {
    const scores = { exact: new Score(), typed: new Score(), quoted: new Score() };
    for (const query of queries) {
      const positions = truth.find(query, 'counts');
      scores.exact.add(await countPositions(await askIndex(index, query)), positions);
      scores.typed.add(await findByPagefind(page, query), positions);
      scores.quoted.add(await findByPagefind(page, `"${query.replaceAll('"', '')}"`), positions);
    }
    if (queries.length === 0) continue;
    print(`${queries.length} ${name}:`);
    print(`  exact index: ${scores.exact.print()}`);
    print(`  Pagefind, as typed: ${scores.typed.print(false)}`);
    print(`  Pagefind, quoted: ${scores.quoted.print(false)}`);
    if (!scores.exact.isPerfect) process.exitCode = 1;
  }
  await forget();
}

/** The paragraphs that Pagefind names; a document that it names without one by its title. */
async function findByPagefind(page: Page, query: string): Promise<PositionCounts> {
  const found = await page.evaluate(async (wanted) => {
    const address = '/pagefind-positions/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{
        results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[];
      }>;
    };
    const { results } = await pagefind.search(wanted);
    const data = await Promise.all(results.map((result) => result.data()));
    return data.flatMap(({ url, sub_results }) =>
      sub_results.length === 0 ? [url] : sub_results.map((part) => part.url),
    );
  }, query);
  return new Map(
    found.map((url) => [
      positionKey(/\/policies\/([^/]+)\//u.exec(url)?.[1] ?? '', url.split('#')[1] ?? 'title'),
      1,
    ]),
  );
}

interface Transfer {
  /** Of the index, as sent. */
  bytes: number;
  /** Of the files beside ours that answer from records, fetched once the texts have answered. */
  beside: number;
  /** Of the scripts and programs that ask it, as sent. */
  code: number;
  requests: number;
}

/**
 * A page with an empty cache that counts what it gets from below `/search-index/` or `/pagefind/`; with the first, the
 * scripts of the search page too, which do more than search.
 */
async function openPage(chrome: Browser, folder: '/search-index/' | '/pagefind/') {
  const context = await chrome.newContext();
  const page = await context.newPage();
  const transfer: Transfer = { bytes: 0, beside: 0, code: 0, requests: 0 };
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isCode = CODE.test(pathname);
    const isOwnScript = folder === '/search-index/' && isCode && pathname.includes('/_astro/');
    if (!pathname.includes(folder) && !isOwnScript) return;
    const kind = isCode ? 'code' : BESIDE.test(pathname) ? 'beside' : 'bytes';
    if (kind === 'bytes') transfer.requests += 1;
    transfer[kind] += Number(response.headers()['content-length'] ?? 0);
  });
  return { page, transfer, forget: () => context.close() };
}

function since(before: Transfer, after: Transfer): Transfer {
  return {
    bytes: after.bytes - before.bytes,
    beside: after.beside - before.beside,
    code: after.code - before.code,
    requests: after.requests - before.requests,
  };
}

type Files = ReadonlyMap<string, Uint8Array>;

interface ExactIndex {
  readonly entry: string;
  readonly exactFiles: readonly IndexFile[];
  /** The same, by the path they are served at. */
  readonly files: Files;
}

function buildExact(documents: readonly SearchDocument[]): ExactIndex {
  const texts = documents.flatMap(({ units }) => units.map((unit) => measureUnit(unit).text));
  const built = buildIndex(documents, {
    deflate,
    variants: makeTypedVariants(texts),
  });
  return {
    entry: built.entry,
    exactFiles: built.files,
    files: new Map(built.files.map(({ name, bytes }) => [`/search-index/${name}`, bytes])),
  };
}

function withFolder(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [folder + path, bytes]));
}

/** The built site with these files instead of its own; the search page opens the index `entry`. */
async function serve(files: Files, entry: string): Promise<Server> {
  const sentBefore = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    void findFile(path, files, entry).then(
      (body) => {
        const range = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '');
        const sent =
          range === null
            ? compress(path, body, sentBefore)
            : body.subarray(Number(range[1]), Number(range[2]) + 1);
        response.writeHead(range === null ? 200 : 206, {
          ...(range && { 'Content-Range': `bytes ${range[1]}-${range[2]}/${body.length}` }),
          'Content-Type': mediaType(path),
          'Content-Length': sent.length,
          ...(sent === body || range !== null ? {} : { 'Content-Encoding': 'br' }),
        });
        response.end(sent);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** As a good host sends it, for both engines: texts in brotli 11; the files of both indexes are compressed already. */
function compress(path: string, body: Uint8Array, sentBefore: Map<string, Uint8Array>): Uint8Array {
  if (MEDIA_TYPES[extname(path)] === undefined) return body;
  const sent =
    sentBefore.get(path) ??
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: path.endsWith('/') ? 5 : 11 } });
  sentBefore.set(path, sent);
  return sent;
}

async function findFile(path: string, files: Files, entry: string): Promise<Uint8Array> {
  const known = files.get(path);
  if (known !== undefined) return known;
  const body = await readFile(`${OUT_DIR}${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!path.endsWith('/search/')) return body;
  const html = body.toString();
  const data = /data-page="([^"]*)"/.exec(html)?.[1] ?? '';
  const page = JSON.parse(
    data.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  ) as SearchPageData;
  return Buffer.from(html.replace(page.files.index, entry));
}

function mediaType(path: string): string {
  return MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function sizeOf(files: Files): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function report(name: string, transfers: readonly Transfer[]): void {
  const bytes = transfers.map((transfer) => transfer.bytes);
  const code = transfers.map((transfer) => transfer.code);
  const beside = transfers.map((transfer) => transfer.beside);
  const requests = transfers.map((transfer) => transfer.requests);
  print(
    `${name}: index ${spread(bytes, kb)} in requests ${spread(requests, String)}; beside ${spread(beside, kb)}; scripts ${spread(code, kb)}`,
  );
}

function print(line: string): void {
  console.log(line);
}
