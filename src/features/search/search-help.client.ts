import { makeElement } from '../ui/element.client.ts';
import type { Answer } from './answer.client.ts';
import { loadBeside, loadSuggestionScript } from './lazy.client.ts';
import type { SearchState } from './search-address.ts';
import type { SearchControls } from './search-controls.client.ts';
import type { SearchFiles } from '../ui/loading/search-files.client.ts';
import type { SearchPageData } from './search-page-data.ts';

/** Suggestions while typing and hints next to results. Nothing of either is loaded before it may be wanted. */
export class SearchHelp {
  /** Above the results, twice, and below them. */
  readonly #hints: NodeListOf<HTMLElement>;
  readonly #page: SearchPageData;
  readonly #files: SearchFiles;
  readonly #search: (query: string) => void;
  #run = 0;
  /** The query sent last: a box that is ready only afterwards stays closed. */
  #sent: string | undefined;

  /** @param search asks for another query */
  constructor(
    root: HTMLElement,
    controls: SearchControls,
    page: SearchPageData,
    files: SearchFiles,
    search: (query: string) => void,
  ) {
    this.#hints = root.querySelectorAll('[data-hints]');
    this.#page = page;
    this.#files = files;
    // A button for another query goes with the answer it stood in.
    this.#search = (query) => {
      search(query);
      if (document.activeElement === document.body) controls.focusMode();
    };
    const { input } = controls;
    input.form?.addEventListener('submit', () => {
      this.#sent = input.value;
    });
    // Where its script does not load the box is a plain one, until it is used again.
    const prepare = (): void => {
      this.#openBox(input, root.dataset['suggestions'] ?? '').catch(listen);
    };
    const listen = (): void => {
      input.addEventListener('focus', prepare, { once: true });
    };
    listen();
  }

  clear(): void {
    this.#run += 1;
    this.#print([]);
  }

  /** Remember a query that was answered, and give what else answers it. */
  async help(answer: Answer, state: SearchState): Promise<void> {
    const run = this.#run;
    const help = await loadBeside()
      .then(({ helpAlong }) => helpAlong(this.#files, answer, state, this.#page, this.#search))
      .catch(() => [[makeElement('p', { class: 'note', role: 'status' }, this.#page.words.failedBeside)]]);
    if (run === this.#run) this.#print(help);
  }

  #print(help: readonly (readonly Node[])[]): void {
    this.#hints.forEach((hints, at) => hints.replaceChildren(...(help[at] ?? [])));
  }

  async #openBox(input: HTMLInputElement, label: string): Promise<void> {
    const before = input.value;
    const { SuggestionBox, loadSuggestions } = await loadSuggestionScript();
    const load = () => loadSuggestions(this.#files);
    const box = new SuggestionBox(input, this.#page, label, load, this.#search);
    if (input.value !== before && input.value !== this.#sent) await box.open();
  }
}
