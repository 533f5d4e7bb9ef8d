import { findInHeads, type DocumentHead } from '../../../search/query/document-head.ts';
import type { TypedVariants } from '../../../search/fold/fold-query.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { printHeads } from './print-heads.client.ts';
import type { SearchFiles } from '../search-files.client.ts';
import { shortenQuery } from '../shorten-query.ts';

/** Prints that the words stand in the heads of documents; no lines where they do not. */
export type HeadsPrinter = (page: SearchPageData) => readonly HTMLElement[];

/**
 * The fields in the heads of documents that have a query. The sentence that it does not occur says that heads are
 * left out, so it holds where their file cannot be had.
 */
export async function askHeads(
  files: SearchFiles,
  query: string,
  variants: TypedVariants,
): Promise<HeadsPrinter> {
  const heads = await files.side<readonly DocumentHead[]>('heads');
  const hits = 'state' in heads ? [] : findInHeads(heads, query, variants);
  return (page) => printHeads(hits, shortenQuery(query), page);
}
