import type { SearchPageData } from '../../search/search-page-data.ts';
import type { SuggestedHints, SuggestedNames } from '../../search/search-file-names.ts';
import type { SuggestionData } from '../../search/suggestion-data.ts';
import { partOf } from '../part-of.ts';
import type { Answer } from './ask-search.ts';
import { loadOnDemand } from './load-on-demand.ts';
import type { SearchFiles } from './search-files.ts';

/** Suggestions while typing and hints beside results. Nothing of either is loaded before it may be wanted. */
export class SearchHelp {
  readonly #hints: HTMLElement;
  readonly #page: SearchPageData;
  readonly #files: SearchFiles;
  readonly #search: (query: string) => void;
  #run = 0;

  /** @param search asks for another query */
  constructor(
    root: HTMLElement,
    input: HTMLInputElement,
    page: SearchPageData,
    files: SearchFiles,
    search: (query: string) => void,
  ) {
    this.#hints = partOf(root, '[data-hints]');
    this.#page = page;
    this.#files = files;
    this.#search = search;
    input.addEventListener('focus', () => void this.#openBox(input, root.dataset['suggestions'] ?? ''), {
      once: true,
    });
  }

  clear(): void {
    this.#run += 1;
    this.#hints.replaceChildren();
  }

  /**
   * Remember a query that was answered, and give hints for it: always where everything is small, else where nothing was found or a
   * number was asked for.
   */
  async help({ index, exact }: Answer, query: string): Promise<void> {
    const run = this.#run;
    const isWanted =
      index.layout === 'whole' || exact.totalsHeld.all.occurrences === 0 || /^[\d０-９到至]/u.test(query);
    const { printHints, rememberQuery } = await loadOnDemand();
    rememberQuery(query);
    const hints = isWanted ? await this.#files.side<SuggestedHints>('hints') : undefined;
    // Hints help; without them the search is complete all the same.
    if (hints === undefined || 'state' in hints || run !== this.#run) return;
    this.#hints.replaceChildren(...printHints(hints, query, this.#page, this.#search));
  }

  async #openBox(input: HTMLInputElement, label: string): Promise<void> {
    const before = input.value;
    const { SuggestionBox } = await loadOnDemand();
    const box = new SuggestionBox(input, this.#page, label, () => this.#load(), this.#search);
    if (input.value !== before) await box.open();
  }

  async #load(): Promise<SuggestionData | undefined> {
    const names = await this.#files.side<SuggestedNames>('names');
    const hints = await this.#files.side<SuggestedHints>('hints');
    return 'state' in names || 'state' in hints ? undefined : { ...names, ...hints };
  }
}
