import { makeSearchDocument } from '../../../src/search/index/make-search-document.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { makeFacts } from '../corpus/document-facts.ts';
import { makeDocument } from '../corpus/make-document.ts';

/**
 * As many documents as asked for, as the index builder takes them: these first, then those of the generated corpus
 * (`npm run corpus`) with that seed. The same arguments give the same documents.
 */
export function growDocuments(
  documents: readonly SearchDocument[],
  count: number,
  seed = 1,
): SearchDocument[] {
  const factsOf = makeFacts(seed);
  const made = Array.from({ length: Math.max(0, count - documents.length) }, (_, at) => {
    const { policy, text, records } = makeDocument(seed, at + 1, factsOf);
    return makeSearchDocument(policy, text, records.targets.length > 0);
  });
  return [...documents, ...made].slice(0, count);
}
