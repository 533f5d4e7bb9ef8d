import type { SearchPageData } from '../../search/search-page-data.ts';
import { suggest } from '../../search/suggest.ts';
import type { SuggestedHints } from '../../search/search-file-names.ts';
import { fillTemplate } from './fill-template.ts';
import { makeElement } from './make-element.ts';

/** Links of each kind shown at most. */
const MOST_LINKS = 5;

/**
 * What the records know about a query: the words of the texts for an everyday word, as buttons; the targets with
 * that value; what falls due in that year.
 *
 * @param search asks for another query
 */
export function printHints(
  data: SuggestedHints,
  query: string,
  { suggestWords: words, folders, locale }: SearchPageData,
  search: (query: string) => void,
): Node[] {
  const { terms, targets, deadlines } = suggest({ entries: [], ...data }, query);
  const hints: Node[] = [];
  // An everyday word typed as it is listed is meant; else those that it takes in may be.
  const listed = terms.filter(({ everyday }) => everyday.includes(query));
  for (const { official, note, noteEn } of listed.length > 0 ? listed : terms) {
    const buttons = official
      .filter((word) => word !== query)
      .map((word) => {
        const button = makeElement('button', { type: 'button', lang: 'zh-CN' }, word);
        button.addEventListener('click', () => search(word));
        return button;
      });
    if (buttons.length > 0) hints.push(makeElement('p', { class: 'term-hint' }, words.terms, ...buttons));
    const said = locale === 'en' ? noteEn : note;
    if (said !== undefined) hints.push(makeElement('p', { class: 'note' }, said));
  }
  if (targets.length > 0) hints.push(...links(fillTemplate(words.targets, { value: query }), targets));
  const year = deadlines[0]?.due.slice(0, 4);
  if (year !== undefined) {
    const all = makeElement('a', { href: `${folders.pages}targets/?year=${year}` }, words.deadlinesLink);
    hints.push(
      ...links(fillTemplate(words.deadlines, { year, count: deadlines.length }), deadlines, ' ', all),
    );
  }
  return hints;

  function links(
    title: string,
    items: SuggestedHints['deadlines'] | SuggestedHints['targets'],
    ...more: (Node | string)[]
  ) {
    const list = items
      .slice(0, MOST_LINKS)
      .map(({ text, href }) =>
        makeElement('li', {}, makeElement('a', { href: folders.pages + href, lang: 'zh-CN' }, text)),
      );
    return [makeElement('p', {}, title, ...more), makeElement('ul', { class: 'hint-links' }, ...list)];
  }
}
