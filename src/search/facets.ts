import type { DocumentFacts } from './document-table.ts';

/** By what results can be narrowed, and what a document has of each, as text. */
export const FACETS = {
  nature: ({ nature }: DocumentFacts) => [nature],
  place: ({ place }: DocumentFacts) => [place],
  level: ({ level }: DocumentFacts) => [level],
  year: ({ date }: DocumentFacts) => (date === '' ? [] : [date.slice(0, 4)]),
  kind: ({ kind }: DocumentFacts) => [kind],
  topic: ({ topics }: DocumentFacts) => topics,
  targets: ({ hasTargets }: DocumentFacts) => [hasTargets ? 'yes' : 'no'],
} as const satisfies Record<string, (facts: DocumentFacts) => readonly string[]>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** Values wanted: one of them within a facet, every facet named. A facet without values, or not named, wants nothing. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  /** Documents with at least one occurrence, and their occurrences. */
  readonly documents: number;
  readonly occurrences: number;
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

export function passes(facts: DocumentFacts, filters: Filters, except?: FacetName): boolean {
  return FACET_NAMES.every((name) => {
    const wanted = filters[name] ?? [];
    return (
      name === except || wanted.length === 0 || FACETS[name](facts).some((value) => wanted.includes(value))
    );
  });
}

interface Counted {
  readonly facts: DocumentFacts;
  readonly occurrences: number;
}

/**
 * What each value would leave: documents that pass the filters of all other facets, by value.
 * Values ascending (UTF-16 order); wanted values that nothing has are listed with 0.
 */
export function countFacets(found: readonly Counted[], filters: Filters): FacetCounts {
  const count = (name: FacetName): readonly FacetValue[] => countValues(name, found, filters);
  return {
    nature: count('nature'),
    place: count('place'),
    level: count('level'),
    year: count('year'),
    kind: count('kind'),
    topic: count('topic'),
    targets: count('targets'),
  };
}

function countValues(name: FacetName, found: readonly Counted[], filters: Filters): FacetValue[] {
  const values = new Map(
    (filters[name] ?? []).map((value) => [value, { value, documents: 0, occurrences: 0 }]),
  );
  for (const { facts, occurrences } of found) {
    if (!passes(facts, filters, name)) continue;
    for (const value of FACETS[name](facts)) {
      const count = values.get(value) ?? { value, documents: 0, occurrences: 0 };
      count.documents += 1;
      count.occurrences += occurrences;
      values.set(value, count);
    }
  }
  return [...values.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
