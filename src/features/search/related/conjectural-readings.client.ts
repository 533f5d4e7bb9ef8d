import { formatPosition, positionOfId } from '../../../domain/document/position.ts';
import type { DocumentFacts } from '../../../search/index/document-table.ts';
import type { ReadingDocument } from '../../../search/index/reading-document.ts';
import { passes, type Filters } from '../../../search/query/facets.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { ReadingHit } from '../../../search/query/search-readings.ts';
import { searchReadings, type ReadingResult } from '../../../search/query/search-readings.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import { markedAddress } from '../answers/hit-address.ts';
import { renderExcerpt, renderFacts } from '../answers/render-hit.client.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { KnownFilters } from '../known-filters.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';

/** What the conjectural readings have of a query: in all of them, and in those that filters leave. */
export interface ReadingAnswer {
  readonly all: ReadingResult;
  readonly kept: ReadingResult;
}

export async function askReadings(
  files: SearchFiles,
  query: string,
  index: OpenIndex,
  filters: Filters,
): Promise<ReadingAnswer | Failed> {
  const documents = await files.side<readonly ReadingDocument[]>('readings');
  if ('state' in documents) return documents;
  const kept = documents.filter(({ document }) => {
    const facts = index.documents[document];
    return facts !== undefined && passes(facts, filters);
  });
  return {
    all: searchReadings(documents, query, index.variants),
    kept: searchReadings(kept, query, index.variants),
  };
}

/** How often the readings have the query, and what filters leave of it: the first lines of the summary. */
export function renderReadingTotals(
  { all, kept }: ReadingAnswer,
  { filters }: KnownFilters,
  query: string,
  { words }: SearchPageData,
): readonly Node[] {
  const found =
    all.totals.occurrences === 0
      ? say(words.noneReading, { query: shortenQuery(query) })
      : say(words.readingCount, all.totals);
  const total = makeElement('p', { class: 'total' }, found);
  if (Object.keys(filters).length === 0) return [total];
  return [total, makeElement('p', {}, say(words.filtered, kept.totals))];
}

/** Entries for the list of results. */
export function renderReadings(
  { hits }: ReadingResult,
  index: OpenIndex,
  page: SearchPageData,
): HTMLElement[] {
  return hits.flatMap((hit) => {
    const facts = index.documents[hit.document];
    return facts === undefined ? [] : [renderReadingHit(hit, facts, page)];
  });
}

/** A hit in the conjectural reading, the text as received below it; its link marks what was received. */
function renderReadingHit(hit: ReadingHit, facts: DocumentFacts, page: SearchPageData): HTMLElement {
  const { words, folders, positionWords } = page;
  const positionText = formatPosition(positionOfId(hit.provision, hit.position), positionWords);
  const received = { ...hit, ...hit.received };
  return makeElement(
    'li',
    { 'data-policy': hit.policy, 'data-provision': hit.provision },
    makeElement(
      'div',
      { class: 'hit-head' },
      renderFacts(facts, page),
      makeElement('a', { href: markedAddress(folders.pages, received) }, positionText),
    ),
    renderExcerpt(hit.text, hit.marks, words.excerptGap),
    makeElement('p', { class: 'note' }, words.received),
    renderExcerpt(received.text, received.marks, words.excerptGap),
  );
}
