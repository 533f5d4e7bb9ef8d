import { loadOnce } from '../../../domain/load-once.ts';
import { loadPart } from './load-file.client.ts';
import { SearchFiles } from './search-files.client.ts';

const opened = new Map<string, Promise<SearchFiles>>();

/**
 * The search files for a page that was not built with their names, once for a page.
 * @param folder as of `SearchFiles`
 * @throws when the list of files cannot be had
 */
export function openSearchFiles(folder: string): Promise<SearchFiles> {
  return loadOnce(opened, folder, () => open(folder));
}

async function open(folder: string): Promise<SearchFiles> {
  // As `SearchFiles` asks for it: a part that is imported in two ways cannot be left for later.
  const { loadFileNames } = await loadPart(() => import('./load-file-names.client.ts'));
  return new SearchFiles(folder, await loadFileNames(folder));
}
