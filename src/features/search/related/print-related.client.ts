import type { DocumentFacts } from '../../../search/index/document-table.ts';
import type { CitedDocument } from '../../../search/index/search-file-names.ts';
import type { SearchPageData } from '../search-page-data.ts';
import type { RelatedDocument } from './pagefind-client.client.ts';
import { hitAddress } from '../answers/hit-address.ts';
import { makeElement } from '../../ui/make-element.client.ts';
import { printFacts } from '../answers/print-facts.client.ts';

/** What is known of a related document besides what Pagefind says; nothing when the exact index is missing. */
export interface KnownDocument {
  readonly cited: CitedDocument | undefined;
  readonly facts: DocumentFacts | undefined;
}

/** A document with its related passages: no counts, and marks as Pagefind sets them. */
export function printRelated(
  { policy, provisions }: RelatedDocument,
  { cited, facts }: KnownDocument,
  page: SearchPageData,
): HTMLElement {
  const { pages } = page.folders;
  const passages = provisions.map(({ id, title, excerpt }) =>
    makeElement(
      'li',
      { 'data-related': id },
      makeElement('a', { href: hitAddress(pages, { policy, provision: id }) }, title),
      makeElement(
        'p',
        { class: 'excerpt' },
        ...excerpt.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text)),
      ),
    ),
  );
  return makeElement(
    'li',
    {},
    ...(facts === undefined ? [] : [printFacts(facts, page)]),
    makeElement(
      'h2',
      { lang: 'zh-CN' },
      makeElement('a', { href: `${pages}policies/${policy}/` }, cited?.title ?? policy),
    ),
    makeElement('ul', { lang: 'zh-CN' }, ...passages),
  );
}
