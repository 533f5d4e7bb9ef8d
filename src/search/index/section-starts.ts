import type { DocumentFacts } from './document-table.ts';

/**
 * The units that sections begin with, ascending. The title of a document is a section; so are neighbouring units of its
 * text that belong to the same topics. So whatever a question counts or leaves out, it does so by whole sections.
 */
export function sectionStarts(documents: readonly DocumentFacts[]): number[] {
  return documents.flatMap(({ titleUnit, units, topicStretches }) => {
    const first = titleUnit + 1;
    const bounds = topicStretches
      .flatMap(({ from, to }) => [from, to])
      .filter((bound) => bound > first && bound < first + units);
    return [...new Set([titleUnit, first, ...bounds])].sort((a, b) => a - b);
  });
}
