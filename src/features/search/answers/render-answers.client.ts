import type { OtherAnswer } from '../../../search/answers/find-answers.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';

/** How often another query stands in the texts. */
export type CountOccurrences = (query: string) => Promise<number>;

/**
 * What answers a query beside the texts, a line a kind. Another way to write it is only offered with its count, and not where it
 * stands nowhere.
 *
 * @param search asks for another query
 */
export async function renderAnswers(
  answers: readonly OtherAnswer[],
  { suggestWords: { answers: words }, folders, locale }: SearchPageData,
  count: CountOccurrences,
  search: (query: string) => void,
): Promise<readonly HTMLElement[]> {
  const counted = await Promise.all(
    answers.map(async (answer) => ({
      ...answer,
      occurrences: answer.query === undefined ? undefined : await count(answer.query),
    })),
  );
  const groups = Map.groupBy(
    counted.filter(({ occurrences }) => occurrences !== 0),
    ({ layer }) => layer,
  );
  return [...groups].map(([layer, found]) =>
    makeElement(
      'div',
      { class: 'other-answers', 'data-search-layer': layer },
      makeElement('h2', {}, words[layer]),
      makeElement(
        'ul',
        {},
        ...found.map((answer) => makeElement('li', { 'data-search-hit': '' }, printAnswer(answer))),
      ),
    ),
  );

  function printAnswer({
    text,
    textEn,
    href,
    query,
    occurrences,
  }: OtherAnswer & { readonly occurrences: number | undefined }): Node {
    if (query === undefined) {
      const inEnglish = locale === 'en' ? textEn : undefined;
      const attributes = {
        href: folders.pages + (href ?? ''),
        lang: inEnglish === undefined ? 'zh-CN' : undefined,
      };
      return makeElement('a', attributes, inEnglish ?? text);
    }
    const link = makeElement(
      'a',
      { href: `${folders.pages}search/?q=${encodeURIComponent(query)}` },
      makeElement('span', { lang: 'zh-CN' }, text),
      say(words.count, { occurrences: occurrences ?? 0 }),
    );
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      search(query);
    });
    return link;
  }
}
