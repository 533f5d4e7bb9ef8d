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
