import type { DocumentFacts } from '../index/document-table.ts';
import type { Filters } from './facets.ts';
import type { Hit } from './hit.ts';
import type { Failed } from './index-failure.ts';
import type { EmptyQuery, SearchMode } from './parse-query.ts';
import type { ResultOrder } from './rank-documents.ts';
import type { DocumentTally } from './tally-documents.ts';
import type { TextSource } from './text-source.ts';
import type { Totals } from './totals.ts';

/** How to search. */
export interface SearchOptions {
  /** Default `exact`. */
  readonly mode?: SearchMode;
  /** 只计正文: leave out what begins in a title or heading. */
  readonly bodyOnly?: boolean;
  /** For `all-words`: within what all of them must occur; default `paragraph`. */
  readonly within?: 'paragraph' | 'document';
  readonly filters?: Filters;
  /** Default `relevance`. */
  readonly order?: ResultOrder;
}

/** An answer, or why there is none. */
export type SearchOutcome = SearchResult | EmptyQuery | Failed;

/** A complete answer: every count is exact and final. Nothing found is a result whose totals are 0. */
export interface SearchResult {
  readonly state: 'done';
  readonly mode: SearchMode;
  /** Characters of the query that were exchanged for the form used in the texts (traditional → simplified). */
  readonly replaced: readonly (readonly [typed: string, used: string])[];
  readonly totals: Totals;
  /** The same over all published documents, without the filters. */
  readonly totalsUnfiltered: Totals;
  /** What was found, whatever the filters leave of it. */
  readonly found: readonly DocumentTally[];
  readonly filters: Filters;
  /** Documents with an occurrence, in the order asked for. */
  readonly documents: readonly DocumentCounts[];
  /** Number of hits; as many as paragraphs. */
  readonly hits: number;
  /**
   * Hits `from` (included) to `to` (excluded), document by document, in printed order within each.
   * @param texts what to read them from, where that may not load whatever they take
   */
  readonly readHits: (from: number, to: number, texts?: TextSource) => Promise<HitsRead | Failed>;
}

/** What was found in one document. */
export interface DocumentCounts extends DocumentFacts {
  readonly occurrences: number;
  readonly paragraphs: number;
  /** Occurrences for each 10,000 characters of its text (of its body text under `bodyOnly`). */
  readonly perTenThousand: number;
  readonly inTitle: boolean;
  readonly inHeading: boolean;
  /** Number of its first hit, for `readHits`. */
  readonly firstHit: number;
}

/** Hits, all that were asked for. */
export interface HitsRead {
  readonly state: 'read';
  readonly hits: readonly Hit[];
}
