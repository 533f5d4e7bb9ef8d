import type { DocumentFacts } from '../../search/document-table.ts';
import { FACETS, FACET_NAMES, type Filters } from '../../search/facets.ts';

export interface KnownFilters {
  readonly filters: Filters;
  /** Values that no document has. */
  readonly unknown: readonly string[];
}

/** Filters without the values that no document held has: an address may be old or mistyped. */
export function keepKnownFilters(filters: Filters, documents: readonly DocumentFacts[]): KnownFilters {
  const unknown: string[] = [];
  const known = FACET_NAMES.map((name) => {
    const held = new Set(documents.flatMap((facts) => [...FACETS[name](facts)]));
    const values = (filters[name] ?? []).filter((value) => held.has(value) || !unknown.push(value));
    return [name, values] as const;
  });
  return { filters: Object.fromEntries(known.filter(([, values]) => values.length > 0)), unknown };
}
