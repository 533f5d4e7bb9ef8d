import type { DocumentFacts } from '../../search/index/document-table.ts';
import { FACETS, FACET_NAMES, type FacetName, type Filters } from '../../search/query/facets.ts';

export interface KnownFilters {
  readonly filters: Filters;
  /** Values that no document has. */
  readonly unknown: readonly string[];
}

/** Filters without the values that no published document has: an address may be old or mistyped. */
export function keepKnownFilters(filters: Filters, documents: readonly DocumentFacts[]): KnownFilters {
  const known: Partial<Record<FacetName, readonly string[]>> = {};
  const unknown: string[] = [];
  for (const name of FACET_NAMES) {
    const wanted = filters[name];
    if (wanted === undefined) continue;
    const present = new Set(documents.flatMap((facts) => [...FACETS[name](facts)]));
    const kept = wanted.filter((value) => present.has(value));
    unknown.push(...wanted.filter((value) => !present.has(value)));
    if (kept.length > 0) known[name] = kept;
  }
  return { filters: known, unknown };
}
