import type { Hit } from '../../../search/query/hit.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { SearchResult } from '../../../search/query/search-result.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { renderHitList, type DocumentEntry } from './hit-list.client.ts';
import { renderFacts, renderHit } from './render-hit.client.ts';

/**
 * Hits printed at first and each time after: with all texts at hand, or each to be loaded. `later`: at first where other layers
 * were looked through before.
 */
const SLICES = {
  whole: { first: 200, later: 200, next: 200 },
  sharded: { first: 6, later: 3, next: 50 },
  engine: { first: 10, later: 10, next: 50 },
} as const;

export interface ExactListOptions {
  readonly index: OpenIndex;
  readonly result: SearchResult;
  readonly page: SearchPageData;
  /** Whether stricter layers were looked through before, for as many requests. */
  readonly isLater: boolean;
}

/** How many hits of a result are printed at first. */
export function countFirstHits(layout: OpenIndex['layout'], isLater: boolean): number {
  return SLICES[layout][isLater ? 'later' : 'first'];
}

/** Print a result by documents, each with its counts and hits. Resolves when the first hits stand. */
export function renderExactList(list: Element, options: ExactListOptions): Promise<Failed | undefined> {
  const { index, result, page, isLater } = options;
  const { words } = page;
  const counts = new Map(result.documents.map((document) => [document.index, document]));
  return renderHitList(list, result, {
    slices: { first: countFirstHits(index.layout, isLater), next: SLICES[index.layout].next },
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
