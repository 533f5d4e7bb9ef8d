import type { Filters } from '../query/facets.ts';
import type { Failed } from '../query/index-failure.ts';
import type { OpenIndex } from '../query/open-index.ts';
import type { NamedPage } from './answer-data.ts';
import { clausesOf } from './query-words.ts';
import { readConcepts, type KnownTerms } from './read-concepts.ts';
import { findRelated, type RelatedPassages } from './related-passages.ts';

/**
 * Passages that have to do with a query; where none has, with its first clause alone, which says what it is about (企业办学有什么补贴，多少钱).
 * @param regions with all their names
 */
export async function relateQuery(
  index: OpenIndex,
  query: string,
  known: KnownTerms,
  regions: readonly NamedPage[],
  filters?: Filters,
): Promise<RelatedPassages | Failed> {
  const relate = (words: string) => findRelated(index, readConcepts(words, known, regions), filters);
  const related = await relate(query);
  const [first, ...others] = clausesOf(query);
  const isAnswer = related.state === 'failed' || related.passages.length > 0;
  return isAnswer || first === undefined || others.length === 0 ? related : relate(first);
}
