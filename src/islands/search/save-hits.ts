import type { OpenIndex } from '../../search/open-index.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { saveFile } from '../save-file.ts';
import { loadCitedDocuments } from './cited-documents.ts';
import { printHitsCsv } from './hits-csv.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * Hand all hits to the reader as a CSV file.
 * @throws when one cannot be read: half a table would look like the whole
 */
export async function saveHits(
  result: SearchResult,
  index: OpenIndex,
  files: SearchFiles,
  folder: string,
): Promise<void> {
  const citations = await loadCitedDocuments(files);
  const read = await result.readHits(0, result.hits);
  if (read.state === 'failed') throw new Error('not all hits could be read');
  const text = printHitsCsv({ hits: read.hits, documents: index.documents, citations, folder });
  saveFile(text, 'zhice-search.csv', 'text/csv');
}
