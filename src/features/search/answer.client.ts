import type { OpenIndex } from '../../search/query/open-index.ts';
import type { EmptyQuery } from '../../search/query/parse-query.ts';
import type { SearchResult } from '../../search/query/search-result.ts';
import type { HeadsRenderer } from './answers/heads.client.ts';
import type { FurtherAnswer, ShownLayer } from './answers/render-graded.client.ts';
import type { KnownFilters } from './known-filters.ts';
import type { ReadingAnswer } from './related/conjectural-readings.client.ts';

/** Everything a page of results says; each count is exact and final. */
export interface Answer {
  readonly state: 'answered';
  readonly index: OpenIndex;
  readonly known: KnownFilters;
  readonly exact: SearchResult;
  /** 忽略标点. Absent where it would have to be loaded without being asked for. */
  readonly loose: SearchResult | EmptyQuery | undefined;
  /** The mode asked for, when it is one of the exact index; of 一字不差 that finds nothing, what the next layer finds. */
  readonly shown: SearchResult | EmptyQuery | undefined;
  /** The layer shown in place of 一字不差, where that finds nothing and another does. */
  readonly graded?: ShownLayer;
  /** Ways to find it that were given up, where none of the layers has hits. */
  readonly cut?: FurtherAnswer['cut'];
  /** Prints how far the layers were looked through, where none has hits and that is not plain. */
  readonly printExtent?: ShownLayer['print'];
  /** The index for what follows an answer, which may load what its question has left over. */
  readonly optional: OpenIndex;
  /** 推测读法, when it is asked for. */
  readonly reading: ReadingAnswer | undefined;
  /** For a query that stands in no text: whether it stands in the head of a document, where that can be told. */
  readonly printHeads?: HeadsRenderer;
  /** What looks further than 一字不差 could not be loaded. */
  readonly lacksFurther?: true;
}
