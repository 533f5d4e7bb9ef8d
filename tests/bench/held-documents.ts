import { makeSearchDocument } from '../../src/search/make-search-document.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { readHeldPolicies } from './held-policies.ts';

/** The documents of this repository, as the index builder takes them, by policy id. */
export function readHeldDocuments(): SearchDocument[] {
  return readHeldPolicies().map(({ policy, text }) =>
    makeSearchDocument(policy, text, policy.nature === 'policy'),
  );
}
