import type { DocumentTally } from './tally-documents.ts';

/** How often, in how many paragraphs, in how many documents. */
export interface Counts {
  readonly occurrences: number;
  /** Paragraphs and heading lines with an occurrence; a run-in heading is one with its paragraph. */
  readonly paragraphs: number;
  readonly documents: number;
}

/** Policies and reference material counted separately, and together. */
export interface Totals {
  readonly all: Counts;
  readonly policy: Counts;
  readonly reference: Counts;
}

/** Totals over documents, by their nature. */
export function addUp(found: readonly DocumentTally[]): Totals {
  return {
    all: count(found),
    policy: count(found.filter(({ facts }) => facts.nature === 'policy')),
    reference: count(found.filter(({ facts }) => facts.nature === 'reference')),
  };
}

function count(found: readonly DocumentTally[]): Counts {
  return {
    occurrences: found.reduce((sum, { occurrences }) => sum + occurrences, 0),
    paragraphs: found.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    documents: found.length,
  };
}
