import type { Hit } from '../../../search/query/hit.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { SearchResult } from '../../../search/query/search-result.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { renderHitList, type DocumentEntry } from './hit-list.client.ts';
import { renderFacts, renderHit } from './render-hit.client.ts';

/** Hits printed at first and each time after: with all texts at hand, or each to be loaded. */
const SLICES = {
  whole: { first: 200, next: 200 },
  sharded: { first: 6, next: 50 },
  engine: { first: 10, next: 50 },
} as const;
/** … at first, where each is to be loaded and one search came before another: 一字不差 is always asked first. */
const FIRST_LATER = 3;

export interface ExactListOptions {
  readonly index: OpenIndex;
  readonly result: SearchResult;
  readonly page: SearchPageData;
}

/** How many hits of a result are printed at first. */
export function countFirstHits(layout: OpenIndex['layout'], mode: SearchResult['mode']): number {
  return layout === 'sharded' && mode !== 'exact' ? FIRST_LATER : SLICES[layout].first;
}

/** Print a result by documents, each with its counts and hits. Resolves when the first hits stand. */
export function renderExactList(list: Element, options: ExactListOptions): Promise<Failed | undefined> {
  const { index, result, page } = options;
  const { words } = page;
  const counts = new Map(result.documents.map((document) => [document.index, document]));
  return renderHitList(list, result, {
    slices: { first: countFirstHits(index.layout, result.mode), next: SLICES[index.layout].next },
    openDocument,
    printHit: (hit) => renderHit(hit, result.mode, page),
    words: {
      more: (count) => say(words.more, { count }),
      notPrinted: (count) => say(words.notPrinted, { count }),
      failed: words.moreFailed,
    },
  });

  function openDocument({ document, policy, documentTitle }: Hit): DocumentEntry {
    const found = counts.get(document);
    if (found === undefined) throw new Error(`${policy} has hits but no counts`);
    const hits = makeElement('ol', { class: 'hits' });
    const item = makeElement(
      'li',
      { 'data-policy': policy },
      renderFacts(found, page),
      makeElement(
        'h3',
        { lang: 'zh-CN' },
        makeElement('a', { href: `${page.folders.pages}policies/${policy}/` }, documentTitle),
      ),
      makeElement(
        'p',
        { class: 'note number' },
        say(words.inDocument, { ...found, rate: found.perTenThousand.toFixed(1) }),
      ),
      hits,
    );
    return { item, hits };
  }
}
