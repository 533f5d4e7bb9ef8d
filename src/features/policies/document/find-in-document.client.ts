import { findOccurrences } from '../../../search/fold/find-occurrences.ts';
import { fold } from '../../../search/fold/fold.ts';
import { rangeInBlock, sourceBlocks } from '../../shell/position/source-blocks.client.ts';
import { sayData } from '../../ui/say.client.ts';

/**
 * `<find-in-document>`: finds a phrase in the source text of the page, counts it and goes from occurrence to
 * occurrence. Marks are drawn with the highlight interface, so the text itself is never touched.
 */
class FindInDocument extends HTMLElement {
  #ranges: readonly Range[] = [];
  #current = -1;

  connectedCallback(): void {
    const opener = this.querySelector<HTMLButtonElement>('[data-open]');
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (opener === null || form === null || input === null) return;
    const open = () => {
      form.hidden = false;
      opener.setAttribute('aria-expanded', 'true');
      input.focus();
      input.select();
    };
    const close = () => {
      form.hidden = true;
      opener.setAttribute('aria-expanded', 'false');
      this.#mark([]);
      opener.focus();
    };
    opener.addEventListener('click', () => (form.hidden ? open() : close()));
    this.addEventListener('find-open', open);
    input.addEventListener('input', () => this.#find(input.value));
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

  #find(phrase: string): void {
    const root = document.querySelector('[data-source-text]');
    const wanted = fold(phrase, 'exact').text;
    if (root === null || wanted === '') return this.#mark([]);
    const ranges = sourceBlocks(root).flatMap((block) => {
      const folded = fold(block.text, 'exact');
      return findOccurrences(folded.text, wanted).map((at) =>
        rangeInBlock(block, folded.starts[at] ?? 0, folded.ends[at + wanted.length - 1] ?? 0),
      );
    });
    this.#mark(ranges);
    if (ranges.length > 0) this.#go(1);
    else this.#say(this.dataset['none'] ?? '');
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
    this.#say(sayData(this, 'count', { current: this.#current + 1, total }));
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }
}

customElements.define('find-in-document', FindInDocument);
