import { formatPosition, positionOfId } from '../../../domain/document/position.ts';
import type { DocumentFacts } from '../../../search/index/document-table.ts';
import type { SearchPageData } from '../search-page-data.ts';
import type { ReadingHit } from '../../../search/query/search-readings.ts';
import { markedAddress } from '../answers/hit-address.ts';
import { makeElement } from '../../ui/make-element.client.ts';
import { printExcerpt } from '../answers/print-excerpt.client.ts';
import { printFacts } from '../answers/print-facts.client.ts';

/** A hit in the conjectural reading, the text as received below it; its link marks what was received. */
export function printReadingHit(hit: ReadingHit, facts: DocumentFacts, page: SearchPageData): HTMLElement {
  const { words, folders, positionWords } = page;
  const place = formatPosition(positionOfId(hit.provision, hit.position), positionWords);
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
