import type { Totals } from '../../../search/query/totals.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { formatCounts } from './format-counts.ts';

/**
 * The totals of 一字不差 over all published documents; the attributes carry the numbers.
 * Where another mode is shown they are one line next to its own.
 */
export function renderExactTotals(
  totals: Totals,
  page: SearchPageData,
  children: readonly Node[],
): HTMLElement {
  const { occurrences, paragraphs, documents } = totals.all;
  const line = makeElement('p', { class: 'note' }, formatCounts(page.words.exactBeside, totals, page));
  return makeElement(
    'div',
    {
      'data-search-occurrences': String(occurrences),
      'data-search-paragraphs': String(paragraphs),
      'data-search-documents': String(documents),
    },
    ...(children.length === 0 ? [line] : children),
  );
}

/**
 * Totals in words, policies and reference material separately; or the sentence `none` when there are none.
 * @param isBeside another layer answers: the sentence stands small beneath it
 */
export function renderTotals(
  { all, policy, reference }: Totals,
  none: string,
  { words }: SearchPageData,
  isBeside = false,
): Node[] {
  if (all.occurrences === 0) {
    if (isBeside) return [makeElement('p', { class: 'note' }, none)];
    return [makeElement('p', { class: 'total' }, none), makeElement('p', { class: 'note' }, words.scope)];
  }
  return [
    makeElement('p', { class: 'total' }, say(words.totals, all)),
    makeElement(
      'ul',
      { class: 'facts' },
      makeElement('li', {}, say(words.policy, policy)),
      makeElement('li', {}, say(words.reference, reference)),
    ),
  ];
}
