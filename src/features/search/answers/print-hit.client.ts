import { formatPosition, positionOfId } from '../../../domain/document/position.ts';
import type { Hit } from '../../../search/query/hit.ts';
import type { SearchMode } from '../../../search/query/parse-query.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { say } from '../../ui/say.client.ts';
import { hitAddress, markedAddress } from './hit-address.ts';
import { makeElement } from '../../ui/make-element.client.ts';
import { printExcerpt } from './print-excerpt.client.ts';

/**
 * A hit: whose words these are, where they stand, the words. Its place links to the plain permanent address, and
 * names the one that marks the words in `data-marked`. `data-found` is the mode; only an exact hit is a
 * `data-search-hit`.
 *
 * @param facts of its document, printed
 */
export function printHit(hit: Hit, mode: SearchMode, facts: Node, page: SearchPageData): HTMLLIElement {
  const { words, folders, positionWords } = page;
  const { policy, provision, position, occurrences, text, marks } = hit;
  const place = formatPosition(positionOfId(provision, position), positionWords);
  const marked = markedAddress(folders.pages, hit);
  const head = makeElement(
    'div',
    { class: 'hit-head' },
    facts,
    makeElement(
      'a',
      {
        href: hitAddress(folders.pages, hit),
        'data-marked': marked,
        lang: position === '' ? undefined : 'zh-CN',
      },
      place,
    ),
  );
  if (occurrences > 1) {
    head.append(makeElement('span', { class: 'note' }, say(words.inParagraph, { occurrences })));
  }
  return makeElement(
    'li',
    {
      'data-search-hit': mode === 'exact' ? '' : undefined,
      'data-found': mode,
      'data-policy': policy,
      'data-provision': provision,
      'data-position': position,
    },
    head,
    printExcerpt(text, marks, words.excerptGap),
    makeElement(
      'p',
      { class: 'hit-tools' },
      makeElement('a', { href: marked }, words.seeSentence),
      makeElement('button', { type: 'button', 'data-copy': '', 'aria-live': 'polite' }, words.copy),
    ),
  );
}
