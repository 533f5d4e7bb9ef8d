import type { Failed } from '../../search/index-failure.ts';
import type { OpenIndex } from '../../search/open-index.ts';
import type { ReadingDocument } from '../../search/reading-document.ts';
import { searchReadings, type ReadingResult } from '../../search/search-readings.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';
import { printReadingHit } from './print-reading-hit.ts';
import type { SearchFiles } from './search-files.ts';

/** What the conjectural readings have of a query. */
export async function askReadings(
  files: SearchFiles,
  query: string,
  index: OpenIndex,
): Promise<ReadingResult | Failed> {
  const documents = await files.side<readonly ReadingDocument[]>('readings');
  return 'state' in documents ? documents : searchReadings(documents, query, index.variants);
}

/** Entries for the list of results. */
export function printReadings(
  { hits }: ReadingResult,
  index: OpenIndex,
  page: SearchPageData,
): HTMLElement[] {
  return hits.flatMap((hit) => {
    const facts = index.documents[hit.document];
    return facts === undefined ? [] : [printReadingHit(hit, facts, page)];
  });
}
