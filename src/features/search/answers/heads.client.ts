import type { TypedVariants } from '../../../search/fold/fold-query.ts';
import type { HeadHit } from '../../../search/query/document-head.ts';
import { findInHeads, type DocumentHead } from '../../../search/query/document-head.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';

/** Prints that the words stand in the heads of documents; no lines where they do not. */
export type HeadsRenderer = (page: SearchPageData) => readonly HTMLElement[];

/**
 * The fields in the heads of documents that have a query. The sentence that it does not occur says that heads are
 * left out, so it holds where their file cannot be had, which is said.
 */
export async function askHeads(
  files: SearchFiles,
  query: string,
  variants: TypedVariants,
): Promise<HeadsRenderer> {
  const heads = await files.side<readonly DocumentHead[]>('heads');
  if ('state' in heads) return ({ words }) => [makeElement('p', { class: 'note' }, words.failedHeads)];
  const hits = findInHeads(heads, query, variants);
  return (page) => renderHeads(hits, shortenQuery(query), page);
}

/** Heads shown at most. */
const MOST_HEADS = 5;

/** That a query which stands in no text stands in the head of a document, each with a link to it. */
function renderHeads(
  hits: readonly HeadHit[],
  query: string,
  { words, headFields, folders }: SearchPageData,
): HTMLElement[] {
  const lines = hits.slice(0, MOST_HEADS).map(({ policy, title, field, text }) => {
    const link = makeElement(
      'a',
      { href: `${folders.pages}policies/${policy}/`, lang: 'zh-CN' },
      `《${title}》`,
    );
    const said = say(words.inHead, { query, field: headFields[field], text });
    return makeElement(
      'p',
      { 'data-head': field, 'data-search-layer': 'fact' },
      said,
      makeElement('span', { 'data-search-hit': '' }, link),
    );
  });
  const more = hits.length - lines.length;
  if (more > 0) lines.push(makeElement('p', { class: 'note' }, say(words.moreHeads, { count: more })));
  return lines;
}
