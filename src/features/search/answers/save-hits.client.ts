import type { Hit } from '../../../search/query/hit.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { SearchResult } from '../../../search/query/search-result.ts';
import { saveFile } from '../../ui/saving/save-file.client.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { loadCitedDocuments } from './cited-documents.client.ts';
import { nameHitsFile, serializeHitsCsv } from './hits-csv.ts';

/** Hits read between two reports of progress. */
const SLICE = 200;

export interface SavedHits {
  readonly query: string;
  readonly result: SearchResult;
  readonly index: OpenIndex;
}

/**
 * Hand all hits to the reader as a CSV file named for the question.
 *
 * @param onProgress is told how many hits are read
 * @throws when one cannot be read: half a table would look like the whole
 */
export async function saveHits(
  { query, result, index }: SavedHits,
  files: SearchFiles,
  { asOf, folders, positionWords }: SearchPageData,
  onProgress: (done: number) => void,
): Promise<void> {
  const citations = await loadCitedDocuments(files);
  const hits: Hit[] = [];
  while (hits.length < result.hits) {
    onProgress(hits.length);
    const read = await result.readHits(hits.length, hits.length + SLICE);
    if (read.state === 'failed') throw new Error('not all hits could be read');
    hits.push(...read.hits);
  }
  const text = serializeHitsCsv({
    hits,
    documents: index.documents,
    citations,
    folder: folders.cited,
    positionWords,
  });
  saveFile(text, nameHitsFile(query, result.mode, asOf), 'text/csv');
}
