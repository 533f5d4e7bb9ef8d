import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { close as closePagefind } from 'pagefind';
import { exactIndex } from '../../../src/features/search/index/exact-index.ts';
import type { IndexFile } from '../../../src/search/index/index-files.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { browserFlags, ensureBrowser } from '../../browser/find-browser.ts';
import { runBuild } from '../../build/run-build.ts';
import { askExact, countPositions } from './ask-exact.ts';
import { askPagefind, findByPagefind } from './ask-pagefind.ts';
import { askSearchPage, readTotals } from './ask-search-page.ts';
import { openCountedPage, since, type Transfer } from './count-transfer.ts';
import { cutQueries } from './cut-queries.ts';
import { MOST_REQUESTS, mostFirstBytes } from './first-query-bars.ts';
import { growDocuments } from './grow-documents.ts';
import { readPageData } from './read-page-data.ts';
import { readSearchDocuments } from './read-search-documents.ts';
import { readSizes } from './read-sizes.ts';
import { buildPagefind } from './pagefind-files.ts';
import { ABSENT_PHRASES, LITERAL_PHRASES } from './phrases.ts';
import { PlainTruth } from './plain-truth.ts';
import { kb, ms, printBar, quantile, spread } from '../print-figures.ts';
import { Score } from './score.ts';
import { serveFiles, type Files } from './serve-files.ts';
import { serveIndex } from './serve-index.ts';

/*
 * The search page in Chromium, as readers have it: bytes and requests of the first and of later queries, and the
 * time from the question to the finished page; Pagefind alone next to it, on the same documents and queries, with the
 * recall and precision of both. Ends with 1 where the exact index misses or invents anything; other bars are printed.
 * The time to the finished page is that of a warm page: the script is loaded and so are, for the second number, the parts of
 * the index; it takes in folding, looking up, reading the texts shown, ranking, and laying out the page's answer.
 * Usage: node tests/bench/search/search-browser.bench.ts [documents …] [--alone: without Pagefind] (default: 4 300 3000)
 */

const OUT_DIR = '.cache/bench-search';
const QUERIES = [...LITERAL_PHRASES, ...ABSENT_PHRASES];
/** Strings cut out of the texts, to see how much is found; none in a large collection, where Pagefind takes minutes. */
const RANDOM_QUERIES = 400;
const MANY_DOCUMENTS = 1000;
/** Queries that Pagefind's recall is measured with in a large collection: it has to load every document it finds. */
const FEW_QUERIES = 12;
/** A warm page is asked so often for each query, and the shortest time taken: other programs of the machine only add to it. */
const WARM_TIMES = 3;

const isAlone = process.argv.includes('--alone');
runBuild({ OUT_DIR });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
for (const size of readSizes([4, 300, 3000])) await measure(browser, size);
await browser.close();
await closePagefind();

async function measure(chrome: Browser, size: number): Promise<void> {
  const documents = growDocuments(readSearchDocuments(), size);
  print(`\n## ${documents.length} documents, in Chromium`);
  const exact = buildExact(documents);
  const truth = new PlainTruth(documents);
  if (isAlone) {
    const { origin, stop } = await serveFiles((path) => findFile(path, exact.files, exact.entry));
    await measureExact(chrome, origin, documents.length, truth);
    await stop();
    return;
  }
  const began = performance.now();
  const pagefind = withFolder('/pagefind/', await buildPagefind(documents, 'as-site'));
  print(
    `exact index ${kb(sizeOf(exact.files))}; Pagefind ${kb(sizeOf(pagefind))}, built in ${ms(performance.now() - began)}`,
  );
  const named = withFolder('/pagefind-positions/', await buildPagefind(documents, 'every-line-named'));
  const files = new Map([...exact.files, ...pagefind, ...named]);
  const { origin, stop } = await serveFiles((path) => findFile(path, files, exact.entry));
  await measureExact(chrome, origin, documents.length, truth);
  await measurePagefind(chrome, origin);
  await compareAnswers(chrome, origin, documents, exact, truth);
  await stop();
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
    printBar(
      `exact, first query, ${name}, bytes of 99 in 100`,
      quantile(bytes, 0.99),
      mostFirstBytes(documents),
      kb,
    );
    const requests = first.map((transfer) => transfer.requests);
    printBar(
      `exact, first query, ${name}, requests of 99 in 100`,
      quantile(requests, 0.99),
      MOST_REQUESTS,
      String,
    );
  }

  const { page, transfer, forget } = await openCountedPage(chrome, '/search-index/');
  await page.goto(`${origin}/search/`);
  await askSearchPage(page, '教育');
  const next: Transfer[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (const query of QUERIES) {
    const before = { ...transfer };
    cold.push(await askSearchPage(page, query));
    await checkTotals(page, query, truth);
    next.push(since(before, transfer));
    const again: number[] = [];
    for (let time = 0; time < WARM_TIMES; time += 1) {
      await askSearchPage(page, '');
      again.push(await askSearchPage(page, query));
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
    const { page, transfer, forget } = await openCountedPage(chrome, '/search-index/');
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
  const shown = await readTotals(page);
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

async function measurePagefind(chrome: Browser, origin: string): Promise<void> {
  const first: Transfer[] = [];
  for (const query of QUERIES) {
    const { page, transfer, forget } = await openCountedPage(chrome, '/pagefind/');
    await page.goto(`${origin}/search/`);
    await askPagefind(page, query);
    first.push(transfer);
    await forget();
  }
  report('Pagefind alone, first query', first);

  const { page, transfer, forget } = await openCountedPage(chrome, '/pagefind/');
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
  const { page, forget } = await openCountedPage(chrome, '/pagefind/');
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
      scores.exact.add(await countPositions(await askExact(index, query)), positions);
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

interface ExactIndex {
  readonly entry: string;
  readonly exactFiles: readonly IndexFile[];
  /** The same, by the path they are served at. */
  readonly files: Files;
}

function buildExact(documents: readonly SearchDocument[]): ExactIndex {
  const built = exactIndex(documents, undefined);
  return {
    entry: built.entry,
    exactFiles: built.files,
    files: new Map(built.files.map(({ name, bytes }) => [`/search-index/${name}`, bytes])),
  };
}

function withFolder(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [folder + path, bytes]));
}

/** A file of the built site, or of these instead; the search page opens the index `entry`. */
async function findFile(path: string, files: Files, entry: string): Promise<Uint8Array> {
  const known = files.get(path);
  if (known !== undefined) return known;
  const body = await readFile(`${OUT_DIR}${path.endsWith('/') ? `${path}index.html` : path}`);
  if (!path.endsWith('/search/')) return body;
  const html = body.toString();
  return Buffer.from(html.replace(readPageData(html).files.index, entry));
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
