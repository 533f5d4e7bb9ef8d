import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { close as closePagefind } from 'pagefind';
import { exactIndex } from '../../../src/features/search/index/exact-index.ts';
import type { BuiltIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { openIndex } from '../../../src/search/query/open-index.ts';
import { browserFlags, ensureBrowser } from '../../browser/find-browser.ts';
import { listLaterScripts, weighScript } from '../../browser/page-scripts.ts';
import { PageAsker, type PageLoads } from './ask-page.ts';
import { cutQueries, cutShortQueries } from './cut-queries.ts';
import { MOST_REQUESTS, mostFirstBytes } from './first-query-bars.ts';
import { growDocuments } from './grow-documents.ts';
import { isPageRight } from './judge-page.ts';
import { makePageQueries } from './page-queries.ts';
import { measureFlexSearch, measureMiniSearch, measurePagefind } from './other-engines.ts';
import { ABSENT_PHRASES, LITERAL_PHRASES } from './phrases.ts';
import { PlainTruth } from './plain-truth.ts';
import { kb, ms, printBar, quantile, spread } from '../print-figures.ts';
import { readSearchDocuments } from './read-search-documents.ts';
import { readSizes } from './read-sizes.ts';
import { serveIndex } from './serve-index.ts';

/*
 * What a first query costs a reader, with Pagefind, MiniSearch and FlexSearch beside ours on the same documents and phrases
 * in one run: bytes of client code and of index, as a good host sends them (brotli 11 where they are not compressed already,
 * 9 above 1 MB), time to the answer, and in how many of the phrases the paragraphs named are those of plain substring
 * search. The whole script of our search page is counted, its interface included; of the others the library alone,
 * and their indexes hold no text to show.
 * Usage: node tests/bench/search/first-query.bench.ts [documents …] [--site folder of a built site] [--alone: without the others]
 * (default: 4 300, dist)
 */

const QUERIES = [...LITERAL_PHRASES, ...ABSENT_PHRASES];
/** Bar of each group that is fetched after the first answer. */
const GROUP_BAR = 30_000;
const SHOWN = 6;
const RANDOM_QUERIES = 1000;
/** … of each kind that a whole page is asked for. */
const PAGE_QUERIES = 300;

const isAlone = process.argv.includes('--alone');
const site = process.argv.includes('--site')
  ? (process.argv[process.argv.indexOf('--site') + 1] ?? 'dist')
  : 'dist';
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
printGroups();
for (const size of readSizes([4, 300])) await measure(size);
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
    const others = [
      await measurePagefind(browser, documents, QUERIES),
      await measureMiniSearch(documents, QUERIES, truth),
      await measureFlexSearch(documents, QUERIES, truth),
    ];
    for (const { engine, code, index, times, right } of others)
      printRow(engine, code, index, times, right === undefined ? 'names documents' : share(right));
  }
  const bar = mostFirstBytes(size);
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
  const built = exactIndex(documents, undefined);
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

function share(right: number): string {
  return `${String(right)} of ${String(QUERIES.length)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
