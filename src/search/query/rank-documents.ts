import type { DocumentTally } from './tally-documents.ts';

/** `document`: in the order of the index · `relevance`: the likeliest answer first. */
export type ResultOrder = 'document' | 'relevance';

/**
 * Documents in the order asked for. In both, policies stand before reference material. By relevance: those with
 * the words in the title, then with them in a heading, then with more paragraphs that have them, then the newer.
 */
export function rankDocuments(found: readonly DocumentTally[], order: ResultOrder): DocumentTally[] {
  return [...found].sort(
    (a, b) =>
      Number(b.facts.nature === 'policy') - Number(a.facts.nature === 'policy') ||
      (order === 'relevance' ? byRelevance(a, b) : 0) ||
      a.facts.index - b.facts.index,
  );
}

function byRelevance(a: DocumentTally, b: DocumentTally): number {
  return (
    Number(b.inTitle) - Number(a.inTitle) ||
    Number(b.inHeadings > 0) - Number(a.inHeadings > 0) ||
    b.paragraphs - a.paragraphs ||
    newerFirst(a.facts.date, b.facts.date)
  );
}

function newerFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
