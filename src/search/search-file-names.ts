/**
 * Names of the files that searching starts from, below `search-index/`. They change with their content;
 * the list itself stands under a name that stays, for pages older than the files.
 */
export interface SearchFileNames {
  /** Entry of the exact index. */
  readonly index: string;
  /** `ReadingDocument[]`. */
  readonly readings: string;
  /** `CitationNames` by policy id. */
  readonly citations: string;
  /** `SuggestionData`. */
  readonly suggestions: string;
}

export const SEARCH_FILE_LIST = 'files.json';

/** How a document is named in a citation: its plan, and the notice that prints it. 《…》（…〔2024〕50号） */
export interface CitationNames {
  readonly plan: string;
  readonly notice: string;
}
