import { formatDate } from '../../../i18n/format-date.ts';
import type { DocumentFacts } from '../../../search/index/document-table.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { makeElement } from '../../ui/make-element.client.ts';

/** Place, kind and date: nobody should take another city's rule for their own. Reference material says what it is. */
export function printFacts(facts: DocumentFacts, page: SearchPageData): HTMLElement {
  const { labels, locale, words } = page;
  const texts = [
    labels.kind?.[facts.kind] ?? facts.kind,
    ...(facts.date === '' ? [] : [formatDate(locale, facts.date)]),
    ...(facts.nature === 'policy' ? [] : [`${labels.nature?.['reference'] ?? ''} · ${words.unverified}`]),
  ];
  return makeElement(
    'ul',
    { class: 'facts' },
    makeElement('li', { class: 'place' }, labels.place?.[facts.place] ?? facts.place),
    ...texts.map((text) => makeElement('li', {}, text)),
  );
}
