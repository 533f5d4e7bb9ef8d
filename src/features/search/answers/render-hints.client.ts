import { localise } from '../../../content/localise.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import type { TypedVariants } from '../../../search/fold/fold-query.ts';
import type { SuggestedHints } from '../../../search/index/search-file-names.ts';
import { suggestRecords } from '../../../search/suggest/suggest-records.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';

/** Everyday words and links of each kind shown at most: a hint is a few lines above the results. */
const MOST_TERMS = 2;
const MOST_LINKS = 4;

/**
 * What the records know about a query: what is to be said of an everyday word in it; what is set at that value, and of what
 * kind it is; what falls due in that year.
 */
export function renderHints(
  data: SuggestedHints,
  query: string,
  variants: TypedVariants,
  { suggestWords: words, targetKinds, folders, locale }: SearchPageData,
): Node[] {
  const { terms, targets, deadlines, date } = suggestRecords(data, query, variants);
  // The words of the texts themselves are answers beside the texts; here is what is said about them.
  const hints: Node[] = terms.slice(0, MOST_TERMS).flatMap(({ term }) => {
    const said = localise(term, locale).note;
    return said === undefined ? [] : [makeElement('p', { class: 'note' }, said)];
  });
  if (targets.length > 0) {
    const values = { value: query, count: targets.length };
    hints.push(
      makeElement('p', {}, say(words.targets, values)),
      printList(targets, ({ kind }) => [makeElement('span', { class: 'note' }, targetKinds[kind] ?? kind)]),
    );
  }
  if (date !== undefined && deadlines.length > 0) {
    const year = date.slice(0, 4);
    const list = makeElement(
      'a',
      { href: `${folders.pages}targets/?part=counted&year=${year}&view=list` },
      say(words.deadlinesLink, { year: formatDate(locale, year) }),
    );
    const values = { date: formatDate(locale, date), count: deadlines.length };
    hints.push(
      makeElement('p', {}, say(words.deadlines, values), list),
      printList(deadlines, () => []),
    );
  }
  return hints;

  /** What is printed in the same words twice is named once. */
  function printList<Item extends { readonly text: string; readonly href: string }>(
    items: readonly Item[],
    printMore: (item: Item) => readonly Node[],
  ): HTMLElement {
    const named = items.filter(({ text }, index) => items.findIndex((item) => item.text === text) === index);
    const links = named.slice(0, MOST_LINKS).map((item) => {
      const link = makeElement('a', { href: folders.pages + item.href, lang: 'zh-CN' }, item.text);
      return makeElement('li', {}, link, ...printMore(item));
    });
    return makeElement('ul', { class: 'hint-links' }, ...links);
  }
}
