import type { CitedDocument } from '../../../search/index/search-file-names.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';

/** Names of the documents by policy id, loaded when first needed. @throws when they cannot be had */
export async function loadCitedDocuments(
  files: SearchFiles,
): Promise<Readonly<Record<string, CitedDocument>>> {
  const loaded = await files.side<Readonly<Record<string, CitedDocument>>>('citations');
  if ('state' in loaded && loaded.state === 'failed')
    throw new Error('the names of the documents did not load');
  return loaded as Readonly<Record<string, CitedDocument>>;
}
