import { exactIndex } from '../../../src/features/search/index/exact-index.ts';
import type { BuiltIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { openIndex, type OpenIndex } from '../../../src/search/query/open-index.ts';
import type { SearchResult } from '../../../src/search/query/search-result.ts';
import { askExact, hasTotals, countPositions } from './ask-exact.ts';
import { cutQueries, cutShortQueries } from './cut-queries.ts';
import { MOST_REQUESTS, mostFirstBytes } from './first-query-bars.ts';
import { growDocuments } from './grow-documents.ts';
import { readSearchDocuments } from './read-search-documents.ts';
import { ABSENT_PHRASES, LITERAL_PHRASES } from './phrases.ts';
import { PlainTruth, type PositionCounts } from './plain-truth.ts';
import { kb, ms, printBar, quantile, spread } from '../print-figures.ts';
import { readSizes } from './read-sizes.ts';
import { Score } from './score.ts';
import { serveIndex } from './serve-index.ts';

/*
 * Size, bytes and requests, completeness and speed of the exact index, in Node. Ends with 1 where an answer is not
 * that of plain substring search; bars of size are printed.
 * Usage: node tests/bench/search/search.bench.ts [documents …] (default: 4 300 3000)
 */

/** Of each of two lengths. */
const RANDOM_QUERIES = 2000;
/** Queries asked with nothing loaded yet, to see what a first query costs. */
const FIRST_QUERIES = 200;
/** Hits a page of results shows. */
const SHOWN = 6;
/** The positions of an answer with more hits are compared by document, not by paragraph. */
const MOST_READ = 3000;

for (const size of readSizes([4, 300, 3000])) await measure(size);

async function measure(size: number): Promise<void> {
  const documents = growDocuments(readSearchDocuments(), size);
  const began = performance.now();
  const built = exactIndex(documents, undefined);
  const buildTime = performance.now() - began;
  const bytes = built.files.map((file) => file.bytes.length);
  print(`\n## ${documents.length} documents: ${built.layout}`);
  print(
    `index ${kb(sum(bytes))} in ${bytes.length} files (${kb(sum(bytes) / documents.length)} in ${(bytes.length / documents.length).toFixed(2)} a document), entry ${kb(sizeOf(built, built.entry))}, built in ${ms(buildTime)}`,
  );

  const random = cutQueries(documents, RANDOM_QUERIES, 7);
  await measureTransfer(built, size, 'random', random.slice(0, FIRST_QUERIES));
  const short = cutShortQueries(documents, RANDOM_QUERIES, 7);
  await measureTransfer(built, size, 'short', short.slice(0, FIRST_QUERIES));
  await measureTransfer(built, size, 'literal', LITERAL_PHRASES);
  await measureTransfer(built, size, 'absent', ABSENT_PHRASES);
  await measureAnswers(built, documents, [...random, ...short, ...LITERAL_PHRASES, ...ABSENT_PHRASES]);
}

/** Bytes and requests of first queries (each on a fresh index, entry included) and of the same queries in a row. */
async function measureTransfer(
  built: BuiltIndex,
  documents: number,
  name: string,
  queries: readonly string[],
): Promise<void> {
  const first: Transfer[] = [];
  const next: Transfer[] = [];
  const kept = countedIndex(built);
  await askFirst(await kept.index, queries[0] ?? '');
  for (const query of queries) {
    const fresh = countedIndex(built);
    await askFirst(await fresh.index, query);
    first.push(fresh.transfer);
    const before = { ...kept.transfer };
    await askFirst(await kept.index, query);
    next.push({
      bytes: kept.transfer.bytes - before.bytes,
      requests: kept.transfer.requests - before.requests,
    });
  }
  const firstBytes = first.map(({ bytes }) => bytes);
  const firstRequests = first.map(({ requests }) => requests);
  print(`${name} first: ${spread(firstBytes, kb)}; requests ${spread(firstRequests, String)}`);
  const most = mostFirstBytes(documents);
  printBar(`${name} first query, bytes of 99 in 100`, quantile(firstBytes, 0.99), most, kb);
  printBar(
    `${name} first query, requests of 99 in 100`,
    quantile(firstRequests, 0.99),
    MOST_REQUESTS,
    String,
  );
  const nextBytes = next.map(({ bytes }) => bytes);
  const nextRequests = next.map(({ requests }) => requests);
  print(`${name} next: ${spread(nextBytes, kb)}; requests ${spread(nextRequests, String)}`);
}

/** Every query against plain substring search, position by position, and how long it took with all files at hand. */
async function measureAnswers(
  built: BuiltIndex,
  documents: readonly SearchDocument[],
  queries: readonly string[],
): Promise<void> {
  const truths = new PlainTruth(documents);
  for (const [mode, punctuation] of [
    ['exact', 'counts'],
    ['ignore-punctuation', 'ignored'],
  ] as const) {
    const cold: number[] = [];
    const warm: number[] = [];
    const index = await countedIndex(built).index;
    const score = new Score();
    let wrong = 0;
    let counted = 0;
    for (const query of queries) {
      const truth = truths.find(query, punctuation);
      const start = performance.now();
      const found = await index.search(query, { mode });
      const middle = performance.now();
      if (found.state === 'empty') continue;
      if (found.state === 'failed') throw new Error(JSON.stringify(found.failure));
      await index.search(query, { mode });
      warm.push(performance.now() - middle);
      cold.push(middle - start);
      if (found.hits <= MOST_READ) score.add(await countPositions(found), truth);
      else counted += 1;
      if (hasTotals(found, truth) && sameDocuments(found, truth)) continue;
      wrong += 1;
      print(`WRONG ${mode} ${JSON.stringify(query)}: ${JSON.stringify(found.totals.all)}`);
    }
    print(`${mode}: ${cold.length} queries, ${wrong} with other totals than plain substring search`);
    print(`${mode}: ${score.print()}; ${counted} with more than ${MOST_READ} hits compared by document`);
    print(`${mode} latency: files at hand ${spread(cold, ms)}; asked again ${spread(warm, ms)}`);
    if (wrong > 0 || !score.isPerfect) process.exitCode = 1;
  }
}

/** Whether every document has as many occurrences and paragraphs as in truth. */
function sameDocuments({ documents }: SearchResult, truth: PositionCounts): boolean {
  const numbers = documents.map(({ occurrences, paragraphs }) => `${occurrences} ${paragraphs}`).sort();
  const wanted = new Map<string, { occurrences: number; paragraphs: number }>();
  for (const [position, count] of truth) {
    const policy = position.split('#')[0] ?? '';
    const own = wanted.get(policy) ?? { occurrences: 0, paragraphs: 0 };
    wanted.set(policy, { occurrences: own.occurrences + count, paragraphs: own.paragraphs + 1 });
  }
  const expected = [...wanted.values()].map(({ occurrences, paragraphs }) => `${occurrences} ${paragraphs}`);
  return JSON.stringify(numbers) === JSON.stringify(expected.sort());
}

interface Transfer {
  bytes: number;
  requests: number;
}

function countedIndex(built: BuiltIndex): {
  readonly index: Promise<OpenIndex>;
  readonly transfer: Transfer;
} {
  const transfer = { bytes: 0, requests: 0 };
  const fetchFile = serveIndex(built.files, (_, bytes) => {
    transfer.bytes += bytes;
    transfer.requests += 1;
  });
  const index = openIndex(built.entry, fetchFile).then((opened) => {
    if (opened.state === 'failed') throw new Error(JSON.stringify(opened.failure));
    return opened;
  });
  return { index, transfer };
}

async function askFirst(index: OpenIndex, query: string): Promise<void> {
  const found = await askExact(index, query);
  const read = await found.readHits(0, SHOWN);
  if (read.state === 'failed') throw new Error(JSON.stringify(read.failure));
}

function sizeOf(built: BuiltIndex, name: string): number {
  return built.files.find((file) => file.name === name)?.bytes.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print(line: string): void {
  console.log(line);
}
