import { readCitingSite } from './citing-site.ts';
import { readClippings, watchClippings, writeClippings } from './clippings-store.ts';
import type { Clipping } from './clippings-store.ts';
import { cloneTemplate } from './clone-template.ts';
import { copyWords } from './copy-words.ts';
import type { Copied } from './copy-words.ts';
import { documentFacts, documentTitle } from './document-facts.ts';
import type { FactWords } from './document-facts.ts';
import { gatherClippings } from './gather-clippings.ts';
import type { GatheredClipping, GatheredDocument } from './gather-clippings.ts';
import { loadDocument } from './held-documents.ts';

/** Words that change while the list is open. */
export interface ClippingMessages extends FactWords {
  readonly copied: string;
  readonly copyFailed: string;
  readonly failed: string;
  readonly gone: string;
  readonly whole: string;
  readonly clearConfirm: string;
  /** `{place}` stands for the printed number. */
  readonly removeOf: string;
}

/** Longest piece of a clipping shown, in characters. */
const LONGEST = 80;

/** `<clippings-list>`: the provisions that the reader keeps on this device, merged into one citation a document. */
class ClippingsList extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (dialog === null) return;
    this.querySelector('[data-open]')?.addEventListener('click', () => {
      void this.#print();
      dialog.showModal();
    });
    dialog.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target === dialog || target?.closest('[data-close], a')) dialog.close();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      if (confirm(this.#messages().clearConfirm)) writeClippings([]);
    });
    watchClippings(() => {
      this.#count();
      if (dialog.open) void this.#print();
    });
    this.#count();
  }

  #count(): void {
    const count = readClippings().length;
    const place = this.querySelector('[data-count]');
    if (place !== null) place.textContent = count === 0 ? '' : String(count);
  }

  async #print(): Promise<void> {
    const run = ++this.#run;
    const clippings = readClippings();
    const policies = [...new Set(clippings.map(({ policy }) => policy))];
    const gathered = await Promise.all(
      policies.map((policy) =>
        this.#gather(
          clippings.filter((clipping) => clipping.policy === policy),
          policy,
        ),
      ),
    );
    if (run !== this.#run) return;
    this.querySelector('[data-documents]')?.replaceChildren(
      ...gathered.map((own, index) => this.#section(own, policies[index] ?? '')),
    );
    this.#show('[data-empty]', clippings.length === 0);
    this.#show('[data-all]', clippings.length > 0);
    const taken = gathered.flatMap((own) => (own?.taken === undefined ? [] : [own.taken]));
    this.#offer('[data-copy-all]', {
      text: taken.map(({ quote }) => quote.text).join('\n'),
      html: taken.map(({ quote }) => quote.html).join(''),
    });
    this.#offer('[data-copy-citations]', { text: taken.map(({ citation }) => `${citation}\n`).join('') });
  }

  /** Undefined where the document does not load. */
  async #gather(clippings: readonly Clipping[], policy: string): Promise<GatheredDocument | undefined> {
    const site = readCitingSite(this);
    try {
      return gatherClippings(site, await loadDocument(site.texts, policy), clippings);
    } catch {
      return undefined;
    }
  }

  #section(own: GatheredDocument | undefined, policy: string): Node {
    const section = cloneTemplate(this, 'document');
    const link = section.part('a');
    link.setAttribute('href', `${this.dataset['pages'] ?? ''}${policy}/`);
    link.textContent = own === undefined ? policy : documentTitle(own.document.policy);
    const citation = section.part('[data-citation]');
    const copy = section.part('[data-copy]');
    citation.textContent = own === undefined ? this.#messages().failed : (own.taken?.citation ?? '');
    copy.hidden = own?.taken === undefined;
    copy.addEventListener('click', () => void this.#copy({ text: own?.taken?.citation ?? '' }));
    if (own !== undefined) {
      section.part('.facts').replaceChildren(...documentFacts(own.document.policy, this.#messages()));
      section.part('ol').replaceChildren(...own.clippings.map((clipping) => this.#item(clipping)));
    }
    return section.fragment;
  }

  #item({ clipping, place, words }: GatheredClipping): Node {
    const item = cloneTemplate(this, 'clipping');
    const { gone, whole, removeOf } = this.#messages();
    const name = words === '' ? clipping.from : place === '' ? whole : place;
    const link = item.part('a');
    link.setAttribute('href', `${this.dataset['pages'] ?? ''}${clipping.policy}/#${clipping.from}`);
    link.textContent = name;
    item.part('.excerpt').textContent = words === '' ? gone : cut(words);
    const remove = item.part('button');
    remove.ariaLabel = removeOf.replace('{place}', name);
    remove.addEventListener('click', () => {
      writeClippings(readClippings().filter((other) => JSON.stringify(other) !== JSON.stringify(clipping)));
    });
    return item.fragment;
  }

  #offer(selector: string, copied: Copied): void {
    const button = this.querySelector<HTMLButtonElement>(selector);
    if (button !== null) button.onclick = () => void this.#copy(copied);
  }

  async #copy(copied: Copied): Promise<void> {
    const messages = this.#messages();
    const isCopied = await copyWords(copied);
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = isCopied ? messages.copied : messages.copyFailed;
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part !== null) part.hidden = !isShown;
  }

  #messages(): ClippingMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}') as ClippingMessages;
  }
}

function cut(words: string): string {
  const characters = [...words];
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST).join('')}…`;
}

customElements.define('clippings-list', ClippingsList);
