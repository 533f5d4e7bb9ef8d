import { formatPosition, positionOfId } from '../../../domain/document/position.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { DocumentFacts } from '../../../search/index/document-table.ts';
import { makeExcerpts } from '../../../search/query/excerpt.ts';
import type { Hit, Mark } from '../../../search/query/hit.ts';
import type { SearchMode } from '../../../search/query/parse-query.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { hitAddress, markedAddress } from './hit-address.ts';

/**
 * A hit, in the list of its document: where the words stand, the words. Its position links to the plain permanent address, and
 * names the one that marks the words in `data-marked`. `data-found` is the mode.
 */
export function renderHit(hit: Hit, mode: SearchMode | 'related', page: SearchPageData): HTMLLIElement {
  const { words, folders, positionWords } = page;
  const { policy, provision, position, column, occurrences, paragraphs = 1, text, marks } = hit;
  const positionText = formatPosition(positionOfId(provision, position, column), positionWords);
  const marked = markedAddress(folders.pages, hit);
  const head = makeElement(
    'div',
    { class: 'hit-head' },
    makeElement(
      'a',
      {
        href: hitAddress(folders.pages, hit),
        'data-marked': marked,
        lang: position === '' ? undefined : 'zh-CN',
      },
      positionText,
    ),
  );
  if (mode !== 'related' && occurrences + paragraphs > 2) {
    const said =
      paragraphs > 1
        ? say(words.acrossParagraphs, { count: paragraphs })
        : say(words.inParagraph, { occurrences });
    head.append(makeElement('span', { class: 'note' }, said));
  }
  return makeElement(
    'li',
    {
      'data-search-hit': '',
      'data-found': mode,
      'data-policy': policy,
      'data-provision': provision,
      'data-position': position,
    },
    head,
    renderExcerpt(text, marks, words.excerptGap),
    makeElement(
      'p',
      { class: 'hit-tools' },
      makeElement('a', { href: marked }, words.seeSentence),
      makeElement('button', { type: 'button', 'data-copy': '', 'aria-live': 'polite' }, words.copy),
    ),
  );
}

/** The stretches of a text around its marks, in source language, gaps shown. */
export function renderExcerpt(text: string, marks: readonly Mark[], gap: string): HTMLElement {
  const paragraph = makeElement('p', { class: 'excerpt', lang: 'zh-CN' });
  let end = 0;
  for (const excerpt of makeExcerpts(text, marks)) {
    if (excerpt.start > end) paragraph.append(gap);
    end = excerpt.start;
    for (const mark of excerpt.marks) {
      paragraph.append(
        text.slice(end, mark.start),
        makeElement('mark', {}, text.slice(mark.start, mark.end)),
      );
      end = mark.end;
    }
    paragraph.append(text.slice(end, excerpt.end));
    end = excerpt.end;
  }
  if (end < text.length) paragraph.append(gap);
  return paragraph;
}

/** Region, kind and date: nobody should take another city's rule for their own. Reference material says what it is. */
export function renderFacts(facts: DocumentFacts, page: SearchPageData): HTMLElement {
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
