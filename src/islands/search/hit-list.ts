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
  readonly onFailure: (failed: Failed) => void;
}

/** A document in the list of results. */
export interface DocumentEntry {
  readonly item: HTMLElement;
  /** Its place, kind and date. */
  readonly facts: HTMLElement;
  /** The list that its hits go into. */
  readonly hits: HTMLElement;
}

/** Prints hits in slices, so that tens of thousands cost no more than those looked at. */
export class HitList {
  readonly #list: Element;
  readonly #result: SearchResult;
  readonly #options: HitListOptions;
  #printed = 0;
  #open: { readonly document: number; readonly entry: DocumentEntry } | undefined;

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
      if (this.#open?.document !== hit.document) {
        this.#open = { document: hit.document, entry: this.#options.openDocument(hit) };
        this.#list.append(this.#open.entry.item);
      }
      const { entry } = this.#open;
      entry.hits.append(this.#options.printHit(hit, entry));
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
