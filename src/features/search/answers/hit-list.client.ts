import type { Hit } from '../../../search/query/hit.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import type { SearchResult } from '../../../search/query/search-result.ts';
import { makeElement } from '../../ui/element.client.ts';
import { yieldToReader } from '../../ui/scheduling/yield-to-reader.client.ts';

/** Hits printed in one go, so that a press in between is answered. */
const AT_ONCE = 20;

export interface HitListOptions {
  /** How many hits are printed at first, and how many more each time. */
  readonly slices: { readonly first: number; readonly next: number };
  /** The entry of a hit's document, its head printed. */
  readonly openDocument: (hit: Hit) => DocumentEntry;
  readonly printHit: (hit: Hit) => HTMLElement;
  readonly words: {
    /** Of the button that shows `count` more hits. */
    readonly more: (count: number) => string;
    /** In print, where the list ends before `count` more hits. */
    readonly notPrinted: (count: number) => string;
    /** Next to the button, when they could not be had. */
    readonly failed: string;
  };
}

/** A document in the list of results. */
export interface DocumentEntry {
  readonly item: HTMLElement;
  /** The list that its hits go into. */
  readonly hits: HTMLElement;
}

/**
 * Prints hits in slices, so that tens of thousands cost no more than those looked at.
 * Resolves when the first slice stands, or with what went wrong.
 */
export function renderHitList(
  list: Element,
  result: SearchResult,
  { slices, openDocument, printHit, words }: HitListOptions,
): Promise<Failed | undefined> {
  let printed = 0;
  let document = -1;
  let entry: DocumentEntry | undefined;
  return printSlice(slices.first);

  async function printSlice(count: number): Promise<Failed | undefined> {
    const read = await result.readHits(printed, printed + count);
    if (read.state === 'failed') return read;
    for (const [at, hit] of read.hits.entries()) {
      if (at > 0 && at % AT_ONCE === 0) await yieldToReader();
      if (entry === undefined || document !== hit.document) {
        document = hit.document;
        entry = openDocument(hit);
        list.append(entry.item);
      }
      entry.hits.append(printHit(hit));
    }
    printed += read.hits.length;
    if (printed < result.hits) list.append(printMore());
    return undefined;
  }

  function printMore(): HTMLElement {
    const count = Math.min(slices.next, result.hits - printed);
    const button = makeElement('button', { type: 'button' }, words.more(count));
    const status = makeElement('span', { role: 'status' });
    const rest = makeElement('p', { class: 'print-only' }, words.notPrinted(result.hits - printed));
    const item = makeElement('li', { class: 'more' }, button, status, rest);
    button.addEventListener('click', async () => {
      const before = printed;
      // Disabled it would lose the focus; a second press while hits are read does nothing.
      if (button.getAttribute('aria-disabled') === 'true') return;
      button.setAttribute('aria-disabled', 'true');
      status.textContent = '';
      if ((await printSlice(count)) !== undefined) {
        button.removeAttribute('aria-disabled');
        status.textContent = words.failed;
        return;
      }
      item.remove();
      list.querySelectorAll('[data-found]')[before]?.querySelector('a')?.focus();
    });
    return item;
  }
}
