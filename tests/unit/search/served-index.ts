import { deflate } from '../../../src/features/search/index/deflate.ts';
import { buildIndex, type BuildOptions, type BuiltIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument, SearchUnit } from '../../../src/search/index/search-document.ts';
import type { FetchFile } from '../../../src/search/query/store/file-store.ts';
import { countFacets } from '../../../src/search/query/count-facets.ts';
import type { Hit } from '../../../src/search/query/hit.ts';
import { openIndex, type OpenIndex } from '../../../src/search/query/open-index.ts';
import type { SearchOptions, SearchResult } from '../../../src/search/query/search-result.ts';
import { serveIndex } from '../../bench/search/serve-index.ts';

/** So small that a few sentences fill many shards and grams of every length. */
export const TINY_LIMITS = {
  mostPositions: 2,
  longestKey: 4,
  shardBytes: 60,
  packCharacters: 40,
  commonPositions: 5,
  listBytes: 8,
  headEntries: 8,
  volumeBytes: 400,
};

export function build(documents: readonly SearchDocument[], options: Partial<BuildOptions> = {}): BuiltIndex {
  return buildIndex(documents, { deflate, ...options });
}

export function serve(built: BuiltIndex): FetchFile {
  return serveIndex(built.files);
}

export async function open(
  documents: readonly SearchDocument[],
  options: Partial<BuildOptions> = {},
): Promise<OpenIndex> {
  const built = build(documents, options);
  const index = await openIndex(built.entry, serve(built));
  if (index.state === 'failed') throw new Error(JSON.stringify(index.failure));
  return index;
}

/** The same documents behind both layouts, the sharded one cut small. */
export async function openBoth(
  documents: readonly SearchDocument[],
  variants: Readonly<Record<string, string>> = {},
): Promise<readonly OpenIndex[]> {
  return [
    await open(documents, { layout: 'whole', variants }),
    await open(documents, { layout: 'sharded', limits: TINY_LIMITS, variants }),
  ];
}

export async function ask(
  index: OpenIndex,
  typed: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const outcome = await index.search(typed, options);
  if (outcome.state !== 'done') throw new Error(`${typed}: ${JSON.stringify(outcome)}`);
  return outcome;
}

export async function readAll(result: SearchResult): Promise<readonly Hit[]> {
  const read = await result.readHits(0, result.hits);
  if (read.state === 'failed') throw new Error(JSON.stringify(read.failure));
  return read.hits;
}

/** A document for tests: a string is a paragraph; one that begins with `#` a heading, up to `|` where it runs in. */
export function makeDocument(lines: readonly string[], facts: Partial<SearchDocument> = {}): SearchDocument {
  return {
    policy: 'sample-2024',
    nature: 'policy',
    kind: 'plan',
    region: { name: '示例市', level: 'prefecture' },
    date: '2024-03-01',
    title: '示例市实施方案',
    topics: [],
    hasTargets: false,
    units: lines.map(makeUnit),
    ...facts,
  };
}

function makeUnit(line: string, number: number): SearchUnit {
  if (!line.startsWith('#'))
    return { position: '', pieces: [{ provision: `p${number + 1}`, heading: false, text: line }] };
  const [heading = '', body] = line.slice(1).split('|');
  const id = `s${number + 1}`;
  const pieces = [{ provision: id, heading: true, text: heading }];
  if (body !== undefined) pieces.push({ provision: `${id}-p1`, heading: false, text: body });
  return { position: `${number + 1}.`, pieces };
}

/** All that a result says, as data: what it was counted from is not the same in every layout. */
export function plainResult(result: SearchResult) {
  return { ...result, readHits: undefined, found: undefined, facets: countFacets(result) };
}
