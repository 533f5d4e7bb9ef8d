import type { CitableDocument } from '../../domain/document/citable-document.ts';
import type { KnownDocument, KnownPolicy } from '../../domain/document/known-document.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import { loadKnownPolicies } from '../citing/known-documents.client.ts';
import { loadDocument } from '../citing/load-document.client.ts';
import { openSearchFiles } from '../ui/loading/open-search-files.client.ts';
import type { Wanted } from './draft-messages.ts';
import { FEW_DOCUMENTS } from './few-documents.ts';

/** Where drafts are compared from. Both functions reject when a file does not come. */
export interface DraftSources {
  /** Every published document in the order of the index; with its text where all have been read. */
  readonly documents: readonly KnownDocument[];
  /** Unit of each document's title in the index; absent where all texts have been read. */
  readonly titleUnits?: readonly number[];
  readonly standsIn: (
    wanted: Extract<Wanted, { readonly folded: string }>,
  ) => Promise<readonly number[] | undefined>;
  readonly readText: (id: string) => Promise<CitableDocument>;
}

/**
 * The documents that drafts are compared with. Of many, the exact index tells which a draft needs; where an engine stands
 * in its place all are read, since it would have to be sent the words of the draft.
 * @param texts address of `/data/policies/`, with a slash at its end
 * @param folder address of `/search-index/`, with a slash at its end
 * @throws when a file does not come
 */
export async function openDraftSources(texts: string, folder: string): Promise<DraftSources> {
  const files = await openSearchFiles(folder);
  const policies = await loadKnownPolicies(files);
  const readText = (id: string): Promise<CitableDocument> => loadDocument(texts, id);
  const index = policies.length <= FEW_DOCUMENTS ? undefined : await files.index();
  if (index?.state === 'failed') throw new Error(`${index.failure.file} is ${index.failure.reason}`);
  const { mayStandIn } = index?.source ?? {};
  if (index === undefined || mayStandIn === undefined) {
    const documents = await Promise.all(policies.map(({ id }) => readText(id)));
    return { documents, standsIn: () => Promise.resolve(undefined), readText };
  }
  if (!isOfOneBuild(policies, index)) throw new Error('The list of documents is not that of the index');
  return {
    documents: policies.map((policy) => ({ policy })),
    titleUnits: index.documents.map(({ titleUnit }) => titleUnit),
    standsIn: ({ folded, level, isCommonWanted }) =>
      mayStandIn.call(index.source, folded, level, isCommonWanted),
    readText,
  };
}

/** Whether a list and an index, each of which may be of an older build, are of the same documents. */
function isOfOneBuild(policies: readonly KnownPolicy[], { documents }: OpenIndex): boolean {
  return (
    policies.length === documents.length &&
    documents.every(({ place, date }, number) => {
      const { region, dateSigned, datePublished } = policies[number] as KnownPolicy;
      return region.name === place && (dateSigned ?? datePublished ?? '') === date;
    })
  );
}
