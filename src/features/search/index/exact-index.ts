import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Topic } from '../../../schemas/topic.ts';
import { makeTypedVariants } from '../../../search/fold/typed-variants.ts';
import { buildIndex, type BuiltIndex } from '../../../search/index/build-index.ts';
import { makeSearchDocument } from '../../../search/index/make-search-document.ts';
import type { SearchDocument } from '../../../search/index/search-document.ts';
import { deflate } from './deflate.ts';

/** What the exact index is made of. */
export interface SearchedTexts {
  /** The published documents, in the order of the site. */
  readonly documents: readonly CitableDocument[];
  /** Every series recorded for them. */
  readonly targets: readonly { readonly policy: string }[];
  readonly topics: readonly Topic[];
}

/** What the exact index finds. */
export function searchDocuments({ documents, targets, topics }: SearchedTexts): readonly SearchDocument[] {
  const tracked = new Set(targets.map(({ policy }) => policy));
  return documents.map(({ policy, text }) =>
    makeSearchDocument(policy, text, tracked.has(policy.id), topics),
  );
}

/**
 * The exact index over these documents.
 * @param endpoint address of a search engine that answers instead
 */
export function exactIndex(documents: readonly SearchDocument[], endpoint: string | undefined): BuiltIndex {
  return buildIndex(documents, { deflate, variants: makeTypedVariants(listTexts(documents)), endpoint });
}

function* listTexts(documents: readonly SearchDocument[]): Generator<string> {
  for (const { units } of documents)
    for (const { pieces } of units) for (const { text } of pieces) yield text;
}
