import type { DocumentFacts } from '../../search/document-table.ts';
import type { Hit } from '../../search/hit.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';
import { fillTemplate } from './fill-template.ts';
import { hitAddress, markedAddress } from './hit-address.ts';
import { nameHitPlace } from './hit-place.ts';
import { makeElement } from './make-element.ts';
import { printExcerpt } from './print-excerpt.ts';
import { printFacts } from './print-facts.ts';

/**
 * A hit: whose words these are, where they stand, the words. Its place links to the plain permanent address,
 * and becomes the marking one when it is followed; `copy` is the button for its citation.
 */
export function printHit(hit: Hit, facts: DocumentFacts, page: SearchPageData, copy: Node): HTMLLIElement {
  const { words, folders, parts } = page;
  const place = nameHitPlace(hit.provision, hit.position, { parts, paragraph: words.paragraph });
  const marked = markedAddress(folders.pages, hit);
  const link = makeElement(
    'a',
    { href: hitAddress(folders.pages, hit), lang: hit.position === '' ? undefined : 'zh-CN' },
    place,
  );
  for (const event of ['click', 'auxclick']) {
    link.addEventListener(event, () => {
      link.href = marked;
    });
  }
  return makeElement(
    'li',
    { 'data-search-hit': '', 'data-policy': hit.policy, 'data-provision': hit.provision },
    makeElement(
      'div',
      { class: 'hit-head' },
      printFacts(facts, page),
      link,
      ...(hit.occurrences > 1
        ? [
            makeElement(
              'span',
              { class: 'note' },
              fillTemplate(words.inParagraph, { occurrences: hit.occurrences }),
            ),
          ]
        : []),
    ),
    printExcerpt(hit.text, hit.marks, words.excerptGap),
    makeElement('p', { class: 'hit-tools' }, makeElement('a', { href: marked }, words.seeSentence), copy),
  );
}
