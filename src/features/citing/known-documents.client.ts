import type { KnownPolicy } from '../../domain/document/known-document.ts';
import type { SearchFiles } from '../ui/loading/search-files.client.ts';

/** Every published document without its text, in the order of the index. @throws when the list cannot be had */
export async function loadKnownPolicies(files: SearchFiles): Promise<readonly KnownPolicy[]> {
  const policies = await files.side<readonly KnownPolicy[]>('documents');
  if ('state' in policies) throw new Error(`${policies.failure.file} is ${policies.failure.reason}`);
  return policies;
}
