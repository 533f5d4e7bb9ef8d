import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import { hitAddress } from '../answers/hit-address.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';
import { openPagefind, type RelatedProvision, type RelatedSearch } from './pagefind.client.ts';

/** Passages at most. */
const MOST = 5;

let pagefind: Promise<RelatedSearch> | undefined;

/**
 * What Pagefind finds alike, for a page whose exact index is missing: the nearest passages of its first records.
 * @throws when its index cannot be had either; the next call tries again
 */
export async function renderOtherEngine(
  query: string,
  page: SearchPageData,
): Promise<{ readonly items: HTMLElement[]; readonly count: string }> {
  const { words, folders } = page;
  pagefind ??= openPagefind(folders.pagefind);
  try {
    const shown = await (await pagefind)(query, MOST);
    return {
      items: shown.map((passage) => renderPassage(passage, folders.pages)),
      count:
        shown.length === 0
          ? say(words.noneRelated, { query: shortenQuery(query) })
          : say(words.relatedCount, { paragraphs: shown.length }),
    };
  } catch (error) {
    pagefind = undefined;
    throw error;
  }
}

function renderPassage({ policy, id, title, excerpt }: RelatedProvision, pages: string): HTMLElement {
  return makeElement(
    'li',
    { 'data-related': id, 'data-search-hit': '', lang: 'zh-CN' },
    makeElement('a', { href: hitAddress(pages, { policy, provision: id }) }, title),
    makeElement(
      'p',
      { class: 'excerpt' },
      ...excerpt.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text)),
    ),
  );
}
