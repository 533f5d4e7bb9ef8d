import type { Hit } from '../../search/hit.ts';
import type { Failed } from '../../search/index-failure.ts';
import type { OpenIndex } from '../../search/open-index.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { makeCopyButton } from './copy-button.ts';
import { fillTemplate } from './fill-template.ts';
import { HitList } from './hit-list.ts';
import { makeElement } from './make-element.ts';
import { printFacts } from './print-facts.ts';
import { printHit } from './print-hit.ts';
import { countValues } from './print-totals.ts';

/** Hits printed at first and each time after: with all texts at hand, or each to be loaded. */
const SLICES = { whole: { first: 200, next: 200 }, sharded: { first: 10, next: 50 } };

export interface ExactListOptions {
  readonly index: OpenIndex;
  readonly result: SearchResult;
  readonly page: SearchPageData;
  /** @returns whether it is on the clipboard */
  readonly copyCitation: (hit: Hit) => Promise<boolean>;
  readonly onFailure: (failed: Failed) => void;
}

/** Print a result by documents, each with its counts and hits. Resolves when the first hits stand. */
export function printExactList(list: Element, options: ExactListOptions): Promise<Failed | undefined> {
  const { index, result, page, copyCitation, onFailure } = options;
  const { words } = page;
  const counts = new Map(result.documents.map((document) => [document.index, document]));
  return new HitList(list, result, {
    slices: SLICES[index.layout],
    openDocument,
    printHit: (hit) => {
      const facts = index.documents[hit.document];
      return facts === undefined
        ? makeElement('li')
        : printHit(
            hit,
            facts,
            page,
            makeCopyButton(words, () => copyCitation(hit)),
          );
    },
    more: (count) => fillTemplate(words.more, { count }),
    onFailure,
  }).print();

  function openDocument({ document, policy, documentTitle }: Hit) {
    const facts = counts.get(document);
    const hits = makeElement('ol', { class: 'hits' });
    const link = makeElement('a', { href: `${page.folders.pages}policies/${policy}/` }, documentTitle);
    const item = makeElement('li', { 'data-policy': policy });
    if (facts !== undefined) {
      const values = { ...countValues({ ...facts, documents: 1 }), rate: facts.perTenThousand.toFixed(1) };
      item.append(
        printFacts(facts, page),
        makeElement('h2', { lang: 'zh-CN' }, link),
        makeElement('p', { class: 'note number' }, fillTemplate(words.inDocument, values)),
      );
    }
    item.append(hits);
    return { item, hits };
  }
}
