import { partOf } from '../../ui/element.client.ts';
import { sayData } from '../../ui/say-data.client.ts';
import { followAtOnce } from '../../shell/position/follow-in-turn.client.ts';
import { markRanges } from '../../shell/position/mark-ranges.client.ts';
import type { FoldedBlock } from './find-phrase.client.ts';
import { findPhrase, foldBlocks } from './find-phrase.client.ts';

/**
 * Finds phrases in the source text of the page and says in `<find-in-document data-none data-count>` how often they
 * stand there. Marks are drawn with the highlight interface, so the words themselves are never touched.
 */
export class Finder {
  readonly #host: HTMLElement;
  readonly #blocks: readonly FoldedBlock[];
  #ranges: readonly Range[] = [];
  #current = -1;

  constructor(host: HTMLElement) {
    const root = document.querySelector('[data-source-text]');
    this.#host = host;
    this.#blocks = root === null ? [] : foldBlocks(root);
    // Whatever was said while it was missing no longer holds.
    this.#say('');
  }

  /** Marks a phrase wherever it stands and goes to the first; nothing is marked for an empty one. */
  find(phrase: string): void {
    this.#ranges = this.#blocks.flatMap((block) => findPhrase(block, phrase));
    this.#current = -1;
    this.#say(phrase.trim() === '' ? '' : (this.#host.dataset['none'] ?? ''));
    markRanges('found', this.#ranges);
    markRanges('found-current', []);
    this.go(1);
  }

  /** Goes to the next occurrence or the one before, round the ends. */
  go(step: 1 | -1): void {
    const total = this.#ranges.length;
    if (total === 0) return;
    this.#current = (this.#current + step + total) % total;
    const range = this.#ranges[this.#current];
    if (range === undefined) return;
    markRanges('found-current', [range]);
    // Where it stands is known once what is before it has been laid out.
    followAtOnce();
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 120 || bottom > innerHeight - 120) {
      scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    }
    this.#say(sayData(this.#host, 'count', { current: this.#current + 1, total }));
  }

  #say(text: string): void {
    partOf(this.#host, '[role="status"]').textContent = text;
  }
}
