import type { SearchPageData } from '../../search/search-page-data.ts';
import { openPagefind, type RelatedDocument, type RelatedSearch } from '../pagefind-client.ts';
import type { Answer } from './ask-search.ts';
import { loadCitedDocuments } from './cited-documents.ts';
import { printRelated } from './print-related.ts';
import { facetParameter, type SearchState } from './search-address.ts';
import type { SearchFiles } from './search-files.ts';

/** Filters that Pagefind's index knows as well. */
const FILTERS = ['nature', 'place', 'kind', 'year'] as const;

let pagefind: Promise<RelatedSearch> | undefined;

/** Documents that Pagefind finds related. @throws when its index cannot be had; the next call tries again */
export async function findRelated(
  folder: string,
  { query, filters }: SearchState,
): Promise<readonly RelatedDocument[]> {
  const wanted = FILTERS.map((name) => [facetParameter(name), filters[name] ?? []] as const);
  pagefind ??= openPagefind(folder);
  try {
    const search = await pagefind;
    return await search(query, Object.fromEntries(wanted.filter(([, values]) => values.length > 0)));
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
