import type { Site } from '../../../content/site.ts';
import { explainedTerms } from '../../../content/terms/term-occurrences.ts';

/** Of the file with the names of explained terms, below the search files: no address for others. */
const TERM_WORDS_FILE = 'term-words.json';

/** The names of each explained term as printed, by the id of its page; fetched where a reader wants them marked. */
export type TermWords = Readonly<Record<string, readonly string[]>>;

/** The names of every explained term. */
export function termWords(site: Site): TermWords {
  return Object.fromEntries(explainedTerms(site).map(({ page, official }) => [page.id, official]));
}

/** Path of the file that holds them. */
export function termWordsAddress(site: Site): string {
  return site.urls.file(`search-index/${TERM_WORDS_FILE}`);
}
