import type { KnownPolicy } from '../../domain/document/known-document.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import { SearchFiles } from '../ui/loading/search-files.client.ts';

const opened = new Map<string, Promise<SearchFiles>>();

/**
 * The files of the exact index, once for a page.
 * @param folder address of `/search-index/`, with a slash at its end
 * @throws when the list of files cannot be had
 */
export function openSearchFiles(folder: string): Promise<SearchFiles> {
  const opening = opened.get(folder) ?? open(folder);
  opened.set(folder, opening);
  opening.catch(() => opened.delete(folder));
  return opening;
}

async function open(folder: string): Promise<SearchFiles> {
  // As `SearchFiles` asks for it: a part that is imported in two ways cannot be left for later.
  const { loadFileNames } = await loadPart(() => import('../ui/loading/load-file-names.client.ts'));
  return new SearchFiles(folder, await loadFileNames(folder));
}

/** Every published document without its text, in the order of the index. @throws when the list cannot be had */
export async function loadKnownPolicies(files: SearchFiles): Promise<readonly KnownPolicy[]> {
  const policies = await files.side<readonly KnownPolicy[]>('documents');
  if ('state' in policies) throw new Error(`${policies.failure.file} is ${policies.failure.reason}`);
  return policies;
}
