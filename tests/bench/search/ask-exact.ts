import type { OpenIndex } from '../../../src/search/query/open-index.ts';
import type { SearchResult } from '../../../src/search/query/search-result.ts';
import { positionKey, type PositionCounts } from './plain-truth.ts';

/** A complete answer. @throws when there is none */
export async function askExact(
  index: OpenIndex,
  query: string,
  mode: 'exact' | 'ignore-punctuation' = 'exact',
): Promise<SearchResult> {
  const found = await index.search(query, { mode });
  if (found.state !== 'done') throw new Error(`${JSON.stringify(query)}: ${JSON.stringify(found)}`);
  return found;
}

/** Where all of an answer stands, as read from the texts of its hits. @throws when one cannot be read */
export async function countPositions(result: SearchResult): Promise<PositionCounts> {
  const read = await result.readHits(0, result.hits);
  if (read.state === 'failed') throw new Error(JSON.stringify(read.failure));
  return new Map(
    read.hits.map(({ policy, pieces, occurrences }) => [
      positionKey(policy, pieces[0]?.provision ?? ''),
      occurrences,
    ]),
  );
}

/** Whether the totals of an answer are those of the counted positions. */
export function hasTotals({ totals }: SearchResult, positions: PositionCounts): boolean {
  const { occurrences, paragraphs, documents } = totals.all;
  return (
    occurrences === [...positions.values()].reduce((sum, count) => sum + count, 0) &&
    paragraphs === positions.size &&
    documents === new Set([...positions.keys()].map((position) => position.split('#')[0])).size
  );
}
