import type { Failed } from '../query/index-failure.ts';
import type { SearchResult } from '../query/search-result.ts';

/** How strictly an answer has what was asked for, the strictest first. */
type TextLayer = 'exact' | 'unpunctuated' | 'equivalent' | 'all-words' | 'document';

/** What the strictest layer with hits found. */
export interface GradedAnswer {
  /** `exact`: over the breaks of paragraphs, in none of which the query stands. */
  readonly layer: TextLayer;
  readonly result: SearchResult;
  /** What stands between its quotation marks was looked for to the character. */
  readonly isBare?: true;
  /** The document number that the query is, in the form that texts print. */
  readonly number?: string;
  /** The words that stand together, of the last two layers. */
  readonly words?: readonly string[];
  /** The regions that the query names, to which they are narrowed. */
  readonly regions?: readonly string[];
  /** Provinces named with them that no document is of. */
  readonly without?: readonly string[];
  /** In these ways there may be hits of a stricter layer too: they were given up where they would have loaded too much. */
  readonly cut: readonly Way[];
}

/** How words may stand that stand in no paragraph as typed: over paragraph breaks, with punctuation in them, apart. */
export type Way = 'across' | 'unpunctuated' | 'words';

/** No layer has hits, of those that were not given up since they would have loaded too much. */
export interface Unfinished {
  readonly state: 'unfinished';
  readonly cut: readonly Way[];
}

/** No paragraph has all these words, of which a question begins; nor has any those of the whole question. */
export interface Absent {
  readonly state: 'absent';
  readonly words: readonly string[];
}

/** What was found in one way, or that it was given up. */
export type Found = Omit<GradedAnswer, 'cut'> | Failed | undefined;

/** Whether there are hits, were it not for the filters. */
export function isAnywhere({ totalsUnfiltered }: SearchResult): boolean {
  return totalsUnfiltered.all.occurrences > 0;
}
