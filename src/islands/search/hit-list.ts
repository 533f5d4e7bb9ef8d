import type { Hit } from '../../search/hit.ts';
import type { Failed } from '../../search/index-failure.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { makeElement } from './make-element.ts';

export interface HitListOptions {
  /** How many hits are printed at first, and how many more each time. */
  readonly slices: { readonly first: number; readonly next: number };
  /** The entry of a hit's document, its head printed. */
  readonly openDocument: (hit: Hit) => DocumentEntry;
  readonly printHit: (hit: Hit, entry: DocumentEntry) => HTMLElement;
  /** Words of the button that shows `count` more hits. */
  readonly more: (count: number) => string;
  readonly onFailure: () => void;
}

/** A document in the list of results. */
export interface DocumentEntry {
  readonly item: HTMLElement;
  /** Its place, kind and date. */
  readonly facts: HTMLElement;
  /** The list that its hits go into. */
  readonly hits: HTMLElement;
}

/**
 * Prints hits in slices, so that tens of thousands cost no more than those looked at.
 * Resolves when the first slice stands, or with what went wrong.
 */
export function printHitList(
  list: Element,
  result: SearchResult,
  { slices, openDocument, printHit, more, onFailure }: HitListOptions,
): Promise<Failed | undefined> {
  let printed = 0;
  let document = -1;
  let entry: DocumentEntry | undefined;
  return printSlice(slices.first);

  async function printSlice(count: number): Promise<Failed | undefined> {
    const read = await result.readHits(printed, printed + count);
    if (read.state === 'failed') return read;
    for (const hit of read.hits) {
      if (entry === undefined || document !== hit.document) {
        document = hit.document;
        entry = openDocument(hit);
        list.append(entry.item);
      }
      entry.hits.append(printHit(hit, entry));
    }
    printed += read.hits.length;
    if (printed < result.hits) list.append(printMore());
    return undefined;
  }

  function printMore(): HTMLElement {
    const count = Math.min(slices.next, result.hits - printed);
    const button = makeElement('button', { type: 'button' }, more(count));
    const item = makeElement('li', { class: 'more' }, button);
    button.addEventListener('click', async () => {
      const before = printed;
      button.disabled = true;
      if ((await printSlice(count)) !== undefined) return onFailure();
      item.remove();
      list.querySelectorAll('[data-search-hit]')[before]?.querySelector('a')?.focus();
    });
    return item;
  }
}
