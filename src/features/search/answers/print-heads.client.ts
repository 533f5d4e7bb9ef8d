import type { HeadHit } from '../../../search/query/document-head.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { say } from '../../ui/say.client.ts';
import { makeElement } from '../../ui/make-element.client.ts';

/** Heads shown at most. */
const MOST_HEADS = 5;

/** That a query which stands in no text stands in the head of a document, each with a link to it. */
export function printHeads(
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
    return makeElement('p', { 'data-head': field }, said, link);
  });
  const more = hits.length - lines.length;
  if (more > 0) lines.push(makeElement('p', { class: 'note' }, say(words.moreHeads, { count: more })));
  return lines;
}
