import { makeSearchDocument } from '../../../src/search/index/make-search-document.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { readPolicies } from '../read-policies.ts';

/** The documents of a content folder, from the project root, as the index builder takes them, by policy id. */
export function readSearchDocuments(content = 'content'): SearchDocument[] {
  return readPolicies(content).map(({ policy, text }) =>
    makeSearchDocument(policy, text, policy.nature === 'policy'),
  );
}
