import type { PositionWords } from '../../domain/document/position.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { ComparedProvision } from '../../domain/reuse/compared-address.ts';
import { yieldToReader } from '../ui/scheduling/yield-to-reader.client.ts';
import type { ComparedDocuments } from './compared-documents.client.ts';
import { provisionOptions } from './provision-options.ts';

/** Words of the choosers. */
export interface ChooserWords extends PositionWords {
  /** What stands first, where nothing is chosen. */
  readonly choose: string;
}

/** Provisions offered before the browser may answer the reader. */
const AT_ONCE = 100;

/** The choosers of one side: the area where documents are many, the document, the provision. */
export class SideChoosers {
  readonly #host: HTMLElement;
  readonly #side: string;
  readonly #documents: ComparedDocuments;
  readonly #words: ChooserWords;

  constructor(host: HTMLElement, side: string, documents: ComparedDocuments, words: ChooserWords) {
    this.#host = host;
    this.#side = side;
    this.#documents = documents;
    this.#words = words;
  }

  /** Takes what the reader changed in the chooser of this name: a provision belongs to its document, a document to its area. */
  changed(name: string): void {
    if (name === `${this.#side}-area`) this.#select('policy').replaceChildren(this.#unchosen());
    if (name === `${this.#side}-policy`) this.offerNoProvisions();
  }

  /** What they say; undefined without a document. */
  chosen(): ComparedProvision | undefined {
    const policy = this.#select('policy').value;
    return policy === '' ? undefined : { policy, provision: this.#select('provision').value };
  }

  /** Chooses a document; nothing for an empty id. */
  choosePolicy(id: string): void {
    this.#select('policy').value = id;
  }

  /** Chooses a provision of those offered. */
  chooseProvision(id: string): void {
    this.#select('provision').value = id;
  }

  /** Where documents are chosen by area, those of the area chosen, or of the one that a document stands in. */
  async offerArea(area: string | undefined): Promise<void> {
    const areas = this.#host.querySelector<HTMLSelectElement>(`select[name="${this.#side}-area"]`);
    if (areas === null) return;
    if (area !== undefined) areas.value = area;
    const documents = this.#select('policy');
    documents.disabled = areas.value === '';
    if (documents.dataset['area'] === areas.value && documents.length > 1) return;
    const options = areas.value === '' ? [] : await this.#documents.optionsOf(areas.value);
    documents.dataset['area'] = areas.value;
    documents.replaceChildren(this.#unchosen(), ...options);
  }

  /**
   * Offers what can be chosen in a document, unless it is offered: the browser takes long for the hundreds of a document,
   * so that it gets them bit by bit. It stops where something else is chosen meanwhile.
   */
  async offerProvisions(
    { policy, provision }: ComparedProvision,
    text: readonly Provision[],
    isCurrent: () => boolean,
  ): Promise<void> {
    const select = this.#select('provision');
    const isOffered =
      select.dataset['policy'] === policy && [...select.options].some(({ value }) => value === provision);
    if (isOffered) return;
    const options = provisionOptions(text, provision, this.#words);
    this.offerNoProvisions();
    // Now, since it changes the style of every option.
    select.disabled = false;
    for (let start = 0; start < options.length; start += AT_ONCE) {
      if (start > 0) await yieldToReader();
      if (!isCurrent()) return;
      select.append(...options.slice(start, start + AT_ONCE).map(({ id, name }) => new Option(name, id)));
      // They are styled now, not all at once for the next frame.
      select.getBoundingClientRect();
    }
    select.dataset['policy'] = policy;
  }

  /** No provision can be chosen without a document. */
  offerNoProvisions(): void {
    const select = this.#select('provision');
    select.disabled = true;
    delete select.dataset['policy'];
    select.replaceChildren(this.#unchosen());
  }

  #unchosen(): HTMLOptionElement {
    return new Option(this.#words.choose, '');
  }

  #select(what: 'policy' | 'provision'): HTMLSelectElement {
    const select = this.#host.querySelector<HTMLSelectElement>(`select[name="${this.#side}-${what}"]`);
    if (select === null) throw new Error(`compare-provisions has no chooser ${this.#side}-${what}`);
    return select;
  }
}
