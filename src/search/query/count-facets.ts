import { FACETS, FACET_NAMES, passes, type FacetName, type Filters } from './facets.ts';
import type { SearchResult } from './search-result.ts';
import { keepTopics, type DocumentTally } from './tally-documents.ts';

/** A value of a facet, and what choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  /** Documents with at least one occurrence, and their occurrences. */
  readonly documents: number;
  readonly occurrences: number;
}

/** The values of every facet. */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

/**
 * What each value would leave: documents that pass the filters of all other facets, by value; of a topic, those with
 * an occurrence in its provisions. Values ascending (UTF-16 order); wanted values that nothing has are listed with 0.
 */
export function countFacets({ found, filters }: Pick<SearchResult, 'found' | 'filters'>): FacetCounts {
  const counts = FACET_NAMES.map((name) => [name, countValues(name, found, filters)]);
  return Object.fromEntries(counts) as FacetCounts;
}

function countValues(name: FacetName, found: readonly DocumentTally[], filters: Filters): FacetValue[] {
  const values = new Map(
    (filters[name] ?? []).map((value) => [value, { value, documents: 0, occurrences: 0 }]),
  );
  const within = found.filter(({ facts }) => passes(facts, filters, name));
  for (const tally of name === 'topic' ? within : keepTopics(within, filters.topic ?? [])) {
    for (const value of FACETS[name](tally.facts)) {
      const [left] = name === 'topic' ? keepTopics([tally], [value]) : [tally];
      if (left === undefined) continue;
      const count = values.get(value) ?? { value, documents: 0, occurrences: 0 };
      count.documents += 1;
      count.occurrences += left.occurrences;
      values.set(value, count);
    }
  }
  return [...values.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
