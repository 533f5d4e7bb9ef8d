import type { SuggestionData } from '../suggest/suggestion-data.ts';

/**
 * Names of the files that searching starts from, below `search-index/`. They change with their content;
 * the list itself stands under a name that stays, for pages older than the files.
 */
export interface SearchFileNames {
  /** Entry of the exact index. */
  readonly index: string;
  /** `KnownPolicy[]`, in the order of the index. */
  readonly documents: string;
  /** `ReadingDocument[]`. */
  readonly readings: string;
  /** `DocumentHead[]`. */
  readonly heads: string;
  /** `CitedDocument` by policy id. */
  readonly citations: string;
  /** `SuggestedNames`: for the search box. */
  readonly names: string;
  /** `SuggestedHints`: shown next to results. */
  readonly hints: string;
  /** `AnswerData`: what answers a query beside the texts. */
  readonly answers: string;
}

/** Suggestions are two files: what every search may want is kept small. */
export type SuggestedNames = Pick<SuggestionData, 'entries'>;
/** What is known of a whole query, shown next to results. */
export type SuggestedHints = Omit<SuggestionData, 'entries'>;

/** Name of the list. */
export const SEARCH_FILE_LIST = 'files.json';

/** How a document is named: in a list; in a citation of its plan, of the notice that prints it: 《…》（…〔2024〕50号）. */
export interface CitedDocument {
  /** Number of the document in the index. */
  readonly document: number;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** English name of its place. */
  readonly regionEn?: string | undefined;
  readonly plan: string;
  readonly notice: string;
}
