import { deflateRawSync } from 'node:zlib';
import { buildIndex, type BuiltIndex } from '../../src/search/build-index.ts';
import { findOccurrences } from '../../src/search/find-occurrences.ts';
import { fold, type FoldLevel } from '../../src/search/fold.ts';
import { openIndex, type OpenIndex } from '../../src/search/open-index.ts';
import { measureUnit, type SearchDocument } from '../../src/search/search-document.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { makeTypedVariants } from '../../src/search/typed-variants.ts';
import { readHeldDocuments } from './held-documents.ts';
import { makeRandom } from './random.ts';
import { ABSENT_PHRASES, LITERAL_PHRASES } from './phrases.ts';
import { makeSyntheticCorpus } from './synthetic-corpus.ts';

/*
 * Size, bytes and requests, completeness and speed of the exact index, in Node.
 * Usage: node tests/bench/search.bench.ts [documents …] (default: 4 300 3000)
 */

const RANDOM_QUERIES = 2000;
/** Queries asked with nothing loaded yet, to see what a first query costs. */
const FIRST_QUERIES = 200;
/** Hits a page of results shows. */
const SHOWN = 10;

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [4, 300, 3000]) await measure(size);

async function measure(size: number): Promise<void> {
  const documents = makeSyntheticCorpus(readHeldDocuments(), size);
  const variants = makeTypedVariants(
    documents.flatMap(({ units }) => units.map((unit) => measureUnit(unit).text)),
  );
  const began = performance.now();
  const built = buildIndex(documents, { deflate, variants });
  const buildTime = performance.now() - began;
  const bytes = built.files.map((file) => file.bytes.length);
  print(`\n## ${documents.length} documents: ${built.layout}`);
  print(
    `index ${kb(sum(bytes))} in ${bytes.length} files, entry ${kb(sizeOf(built, built.entry))}, built in ${ms(buildTime)}`,
  );

  const random = cutQueries(documents, RANDOM_QUERIES, 7);
  await measureTransfer(built, 'random', random.slice(0, FIRST_QUERIES));
  await measureTransfer(built, 'literal', LITERAL_PHRASES);
  await measureTransfer(built, 'absent', ABSENT_PHRASES);
  await measureAnswers(built, documents, [...random, ...LITERAL_PHRASES, ...ABSENT_PHRASES]);
}

function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(bytes, { level: 9 }));
}

/** Bytes and requests of first queries (each on a fresh index, entry included) and of the same queries in a row. */
async function measureTransfer(built: BuiltIndex, name: string, queries: readonly string[]): Promise<void> {
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
  print(
    `${name} first: ${spread(
      first.map(({ bytes }) => bytes),
      kb,
    )}; requests ${spread(
      first.map(({ requests }) => requests),
      String,
    )}`,
  );
  print(
    `${name} next: ${spread(
      next.map(({ bytes }) => bytes),
      kb,
    )}; requests ${spread(
      next.map(({ requests }) => requests),
      String,
    )}`,
  );
}

/** Every query against plain substring search, and how long it took with all files at hand. */
async function measureAnswers(
  built: BuiltIndex,
  documents: readonly SearchDocument[],
  queries: readonly string[],
): Promise<void> {
  const levels = { exact: foldAll(documents, 'exact'), loose: foldAll(documents, 'loose') };
  for (const [mode, level] of [
    ['exact', 'exact'],
    ['ignore-punctuation', 'loose'],
  ] as const) {
    const cold: number[] = [];
    const warm: number[] = [];
    const index = await countedIndex(built).index;
    let wrong = 0;
    let occurrences = 0;
    for (const query of queries) {
      const folded = fold(query, level).text;
      if (folded === '') continue;
      const start = performance.now();
      const found = await ask(index, query, mode);
      const middle = performance.now();
      await ask(index, query, mode);
      warm.push(performance.now() - middle);
      cold.push(middle - start);
      const truth = countPlainly(levels[level], folded);
      const { all } = found.totals;
      occurrences += truth.occurrences;
      if (
        all.occurrences !== truth.occurrences ||
        all.paragraphs !== truth.paragraphs ||
        all.documents !== truth.documents
      ) {
        wrong += 1;
        print(
          `WRONG ${mode} ${JSON.stringify(query)}: ${JSON.stringify(all)} instead of ${JSON.stringify(truth)}`,
        );
      }
    }
    print(
      `${mode}: ${cold.length} queries, ${occurrences} occurrences, ${wrong} with other totals than plain substring search`,
    );
    print(`${mode} latency: files at hand ${spread(cold, ms)}; asked again ${spread(warm, ms)}`);
  }
}

/** Strings of 2–14 characters cut anywhere out of the texts. */
function cutQueries(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  const random = makeRandom(seed);
  const queries: string[] = [];
  while (queries.length < count) {
    const characters = Array.from(measureUnit(random.pick(random.pick(documents).units)).text);
    const length = 2 + random.below(13);
    const start = random.below(Math.max(1, characters.length - length));
    const query = characters.slice(start, start + length).join('');
    if (fold(query, 'exact').text.length > 1) queries.push(query);
  }
  return queries;
}

interface Transfer {
  bytes: number;
  requests: number;
}

function countedIndex(built: BuiltIndex): {
  readonly index: Promise<OpenIndex>;
  readonly transfer: Transfer;
} {
  const files = new Map(built.files.map((file) => [file.name, file.bytes]));
  const transfer = { bytes: 0, requests: 0 };
  const index = openIndex(built.entry, (name) => {
    const bytes = files.get(name);
    transfer.bytes += bytes?.length ?? 0;
    transfer.requests += 1;
    return Promise.resolve(bytes);
  }).then((opened) => {
    if (opened.state === 'failed') throw new Error(JSON.stringify(opened.failure));
    return opened;
  });
  return { index, transfer };
}

async function ask(
  index: OpenIndex,
  query: string,
  mode: 'exact' | 'ignore-punctuation',
): Promise<SearchResult> {
  const found = await index.search(query, { mode });
  if (found.state !== 'done') throw new Error(`${JSON.stringify(query)}: ${JSON.stringify(found)}`);
  return found;
}

async function askFirst(index: OpenIndex, query: string): Promise<void> {
  const found = await ask(index, query, 'exact');
  const read = await found.readHits(0, SHOWN);
  if (read.state === 'failed') throw new Error(JSON.stringify(read.failure));
}

function foldAll(documents: readonly SearchDocument[], level: FoldLevel): string[][] {
  return documents.map(({ units }) => units.map((unit) => fold(measureUnit(unit).text, level).text));
}

function countPlainly(texts: readonly (readonly string[])[], wanted: string): SearchResult['totals']['all'] {
  const documents = texts
    .map((units) => units.map((text) => findOccurrences(text, wanted).length).filter((count) => count > 0))
    .filter((units) => units.length > 0);
  return {
    occurrences: sum(documents.flat()),
    paragraphs: documents.flat().length,
    documents: documents.length,
  };
}

function sizeOf(built: BuiltIndex, name: string): number {
  return built.files.find((file) => file.name === name)?.bytes.length ?? 0;
}

function spread(numbers: readonly number[], show: (number: number) => string): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    show(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function print(line: string): void {
  console.log(line);
}
