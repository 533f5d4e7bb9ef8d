import { passes } from '../../search/facets.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';
import { openPagefind, type RelatedDocument, type RelatedSearch } from '../pagefind-client.ts';
import type { Answer } from './ask-search.ts';
import { loadCitedDocuments } from './cited-documents.ts';
import { printRelated } from './print-related.ts';
import type { SearchState } from './search-address.ts';
import type { SearchFiles } from './search-files.ts';

let pagefind: Promise<RelatedSearch> | undefined;

/**
 * Documents that Pagefind finds related, those that pass the filters chosen: it is asked for all, since its own
 * filters are not written the same way twice. @throws when its index cannot be had; the next call tries again
 */
export async function findRelated(
  folder: string,
  { query, filters }: SearchState,
  answer: Answer | undefined,
  files: SearchFiles,
): Promise<readonly RelatedDocument[]> {
  pagefind ??= openPagefind(folder);
  try {
    const found = await (await pagefind)(query);
    const cited = await loadCitedDocuments(files).catch(() => undefined);
    return found.filter(({ policy }) => {
      const facts = answer?.index.documents[cited?.[policy]?.document ?? -1];
      return facts === undefined || passes(facts, filters);
    });
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
}

/** Entries for the list of results. Without an answer of the exact index less is known of the documents. */
export async function printRelatedDocuments(
  found: readonly RelatedDocument[],
  answer: Answer | undefined,
  files: SearchFiles,
  page: SearchPageData,
): Promise<HTMLElement[]> {
  const cited = await loadCitedDocuments(files).catch(() => undefined);
  return found.map((document) => {
    const names = cited?.[document.policy];
    const facts = names === undefined ? undefined : answer?.index.documents[names.document];
    return printRelated(document, { cited: names, facts }, page);
  });
}
