import type { PageLoads } from './ask-page.ts';
import type { PlainTruth } from './plain-truth.ts';

/** Characters of what is looked for over paragraph breaks, at the least. */
const SHORTEST_COPY = 6;

/** Whether what a page says of paragraphs is true, and what it calls looked through has none that it does not show. */
export function isPageRight(
  query: string,
  { paragraphs, together, layer, isCut }: PageLoads,
  truth: PlainTruth,
): boolean {
  if (paragraphs !== undefined && paragraphs !== countParagraphs(query, truth)) return false;
  if (together !== undefined) return together.paragraphs === countTogether(together.words, truth);
  const words = query.trim().split(/\s+/u);
  // Single characters, punctuation apart, are not looked for together.
  const isList = words.length > 1 && words.some((word) => [...word.replace(/\p{P}/gu, '')].length > 1);
  if (isCut || (layer !== 'none' && layer !== 'document')) return true;
  // Words typed apart are no copy over a break, nor is what is very short.
  const mayBeCopied = words.length === 1 && [...query.replace(/\p{P}/gu, '')].length >= SHORTEST_COPY;
  return (
    truth.find(query, 'ignored').size === 0 &&
    !(isList && countTogether(words, truth) > 0) &&
    !(mayBeCopied && truth.standsOverBreaks(query))
  );
}

/** Paragraphs that have a query; where none has, rows that have it in neighbouring cells, which white space may part. */
function countParagraphs(query: string, truth: PlainTruth): number {
  const found = truth.find(query, 'counts').size;
  return found > 0 ? found : truth.find(query.trim().replaceAll(/\s+/gu, '\t'), 'counts').size;
}

/** Paragraphs that have all of some words. */
function countTogether(words: readonly string[], truth: PlainTruth): number {
  return words
    .map((word) => new Set(truth.find(word, 'counts').keys()))
    .reduce((all, positions) => all.intersection(positions)).size;
}
