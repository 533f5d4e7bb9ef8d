import type { DocumentFacts } from '../index/document-table.ts';
import { keepTopics, type DocumentTally } from './tally-documents.ts';

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

/** Name of a facet. */
export type FacetName = keyof typeof FACETS;
/** All facets, in the order shown. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** Values wanted: one of them within a facet, every facet named. A facet without values, or not named, wants nothing. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A value of a facet, and what choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  /** Documents with at least one occurrence, and their occurrences. */
  readonly documents: number;
  readonly occurrences: number;
}

/** The values of every facet. */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** Whether a document has a wanted value of every facet, `except` one that is left out of account. */
export function passes(facts: DocumentFacts, filters: Filters, except?: FacetName): boolean {
  return FACET_NAMES.every((name) => {
    const wanted = filters[name] ?? [];
    return (
      name === except || wanted.length === 0 || FACETS[name](facts).some((value) => wanted.includes(value))
    );
  });
}

/** What passes the filters: of the documents, and within them of the paragraphs, which topics part. */
export function applyFilters(found: readonly DocumentTally[], filters: Filters): DocumentTally[] {
  return keepTopics(
    found.filter(({ facts }) => passes(facts, filters)),
    filters.topic ?? [],
  );
}

/**
 * What each value would leave: documents that pass the filters of all other facets, by value; of a topic, those with
 * an occurrence in its provisions. Values ascending (UTF-16 order); wanted values that nothing has are listed with 0.
 */
export function countFacets(found: readonly DocumentTally[], filters: Filters): FacetCounts {
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
