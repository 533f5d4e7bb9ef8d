import type { DocumentFacts } from '../../search/document-table.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';
import type { ReadingHit } from '../../search/search-readings.ts';
import { markedAddress } from './hit-address.ts';
import { nameHitPlace, placeNames } from './hit-place.ts';
import { makeElement } from './make-element.ts';
import { printExcerpt } from './print-excerpt.ts';
import { printFacts } from './print-facts.ts';

/** A hit in the conjectural reading, the text as received below it; its link marks what was received. */
export function printReadingHit(hit: ReadingHit, facts: DocumentFacts, page: SearchPageData): HTMLElement {
  const { words, folders } = page;
  const place = nameHitPlace(hit.provision, hit.position, placeNames(page));
  const received = { ...hit, ...hit.received };
  return makeElement(
    'li',
    { 'data-policy': hit.policy, 'data-provision': hit.provision },
    makeElement(
      'div',
      { class: 'hit-head' },
      printFacts(facts, page),
      makeElement('a', { href: markedAddress(folders.pages, received) }, place),
    ),
    printExcerpt(hit.text, hit.marks, words.excerptGap),
    makeElement('p', { class: 'note' }, words.received),
    printExcerpt(received.text, received.marks, words.excerptGap),
  );
}
