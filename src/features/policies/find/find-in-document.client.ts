import { loadPart } from '../../ui/loading/load-file.client.ts';
import type { sayData } from '../../ui/say-data.client.ts';

/**
 * `<find-in-document>`: finds a phrase in the source text of the page, counts it and goes from occurrence to
 * occurrence. Marks are drawn with the highlight interface, so the text itself is never touched. What finds is loaded, and
 * the text read, when it is first opened.
 */
class FindInDocument extends HTMLElement {
  #finder: ReturnType<typeof loadFinder> | undefined;
  /** What was typed last: the answer to it is shown, and no earlier one. */
  #phrase = '';
  #ranges: readonly Range[] = [];
  #saySum: Finder['saySum'] | undefined;
  #current = -1;

  connectedCallback(): void {
    const opener = this.querySelector<HTMLButtonElement>('[data-open]');
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (opener === null || form === null || input === null) return;
    const open = () => {
      this.#load().catch(() => undefined);
      form.hidden = false;
      opener.setAttribute('aria-expanded', 'true');
      input.focus();
      input.select();
    };
    const close = () => {
      form.hidden = true;
      opener.setAttribute('aria-expanded', 'false');
      this.#phrase = '';
      this.#mark([]);
      opener.focus();
    };
    opener.addEventListener('click', () => (form.hidden ? open() : close()));
    this.addEventListener('find-open', open);
    input.addEventListener('input', () => {
      this.#find(input.value).catch(() => {
        this.#mark([]);
        this.#say(this.dataset['failed'] ?? '');
      });
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(1);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Enter' && event.shiftKey) {
        event.preventDefault();
        this.#go(-1);
      }
    });
    this.querySelector('[data-previous]')?.addEventListener('click', () => this.#go(-1));
    this.querySelector('[data-close]')?.addEventListener('click', close);
  }

  /** A script that did not come is asked for again. */
  #load(): ReturnType<typeof loadFinder> {
    this.#finder ??= loadFinder();
    this.#finder.catch(() => {
      this.#finder = undefined;
    });
    return this.#finder;
  }

  async #find(phrase: string): Promise<void> {
    this.#phrase = phrase;
    const { find, saySum } = await this.#load();
    if (phrase !== this.#phrase) return;
    this.#saySum = saySum;
    const ranges = find(phrase);
    this.#mark(ranges);
    if (ranges.length > 0) this.#go(1);
    else if (phrase.trim() !== '') this.#say(this.dataset['none'] ?? '');
  }

  #mark(ranges: readonly Range[]): void {
    this.#ranges = ranges;
    this.#current = -1;
    this.#say('');
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('found', new Highlight(...ranges));
    CSS.highlights.delete('found-current');
  }

  #go(step: 1 | -1): void {
    const total = this.#ranges.length;
    if (total === 0) return;
    this.#current = (this.#current + step + total) % total;
    const range = this.#ranges[this.#current];
    if (range === undefined) return;
    if ('highlights' in CSS) CSS.highlights.set('found-current', new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 120 || bottom > innerHeight - 120) {
      scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    this.#say(this.#saySum?.(this, 'count', { current: this.#current + 1, total }) ?? '');
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }
}

/** What is loaded to find a phrase in the source text, and to say how often it stands there. */
interface Finder {
  readonly find: (phrase: string) => readonly Range[];
  readonly saySum: typeof sayData;
}

/** @throws when the scripts cannot be had */
async function loadFinder(): Promise<Finder> {
  const [{ findPhrase, foldBlocks }, { sayData: saySum }] = await Promise.all([
    loadPart(() => import('./find-phrase.client.ts')),
    loadPart(() => import('../../ui/say-data.client.ts')),
  ]);
  const root = document.querySelector('[data-source-text]');
  const blocks = root === null ? [] : foldBlocks(root);
  return { find: (phrase) => blocks.flatMap((block) => findPhrase(block, phrase)), saySum };
}

customElements.define('find-in-document', FindInDocument);
