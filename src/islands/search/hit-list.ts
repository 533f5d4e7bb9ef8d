import type { Hit } from '../../search/hit.ts';
import type { Failed } from '../../search/index-failure.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { makeElement } from './make-element.ts';

export interface HitListOptions {
  /** How many hits are printed at first, and how many more each time. */
  readonly slices: { readonly first: number; readonly next: number };
  /** A document's entry of the list, its head printed, and the list its hits go into. */
  readonly openDocument: (hit: Hit) => { readonly item: HTMLElement; readonly hits: HTMLElement };
  readonly printHit: (hit: Hit) => HTMLElement;
  /** Words of the button that shows `count` more hits. */
  readonly more: (count: number) => string;
  readonly onFailure: (failed: Failed) => void;
}

/** Prints hits in slices, so that tens of thousands cost no more than those looked at. */
export class HitList {
  readonly #list: Element;
  readonly #result: SearchResult;
  readonly #options: HitListOptions;
  #printed = 0;
  #document: { readonly number: number; readonly hits: HTMLElement } | undefined;

  constructor(list: Element, result: SearchResult, options: HitListOptions) {
    this.#list = list;
    this.#result = result;
    this.#options = options;
  }

  /** Print the first slice. Resolves when it stands, or with what went wrong. */
  print(): Promise<Failed | undefined> {
    return this.#printSlice(this.#options.slices.first);
  }

  async #printSlice(count: number): Promise<Failed | undefined> {
    const read = await this.#result.readHits(this.#printed, this.#printed + count);
    if (read.state === 'failed') return read;
    for (const hit of read.hits) {
      if (this.#document?.number !== hit.document) {
        const { item, hits } = this.#options.openDocument(hit);
        this.#list.append(item);
        this.#document = { number: hit.document, hits };
      }
      this.#document.hits.append(this.#options.printHit(hit));
    }
    this.#printed += read.hits.length;
    if (this.#printed < this.#result.hits) this.#list.append(this.#moreItem());
    return undefined;
  }

  #moreItem(): HTMLElement {
    const count = Math.min(this.#options.slices.next, this.#result.hits - this.#printed);
    const button = makeElement('button', { type: 'button' }, this.#options.more(count));
    const item = makeElement('li', { class: 'more' }, button);
    const goOn = async (): Promise<void> => {
      button.disabled = true;
      const before = this.#printed;
      const failed = await this.#printSlice(count);
      if (failed !== undefined) {
        button.disabled = false;
        return this.#options.onFailure(failed);
      }
      item.remove();
      this.#list.querySelectorAll('[data-search-hit]')[before]?.querySelector('a')?.focus();
    };
    button.addEventListener('click', () => void goOn());
    return item;
  }
}
