import type { SearchResult } from '../../search/query/search-result.ts';
import { partOf } from '../ui/element.client.ts';
import { readFacets } from './answers/read-facets.client.ts';
import { loadAfterAnswer } from './lazy.client.ts';
import type { Answer } from './answer.client.ts';
import { readSearchAddress, type PageMode, type SearchState } from './search-address.ts';
import type { SearchPageData } from './search-page-data.ts';

/** The controls printed on the page: the box, the modes, the options, the facets. */
export class SearchControls {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly #options: HTMLFormElement;
  readonly #panel: HTMLElement;
  readonly #facets: HTMLFormElement;
  readonly #clear: HTMLElement;
  readonly #page: SearchPageData;
  /** The result whose facets are on show, or come. */
  #shownFacets: SearchResult | undefined;

  /** @throws when the page lacks one of them */
  constructor(root: ParentNode, page: SearchPageData) {
    this.form = partOf(root, 'form[role="search"]');
    this.input = partOf(this.form, 'input[name="q"]');
    this.#options = partOf(root, '[data-options]');
    this.#panel = partOf(root, '[data-facet-panel]');
    this.#facets = partOf(root, '[data-facets]');
    this.#clear = partOf(root, '[data-clear]');
    this.#page = page;
  }

  /** The choices made; facets not on show stay as they were. */
  read(current: SearchState): SearchState {
    // Its fields are called and valued as in an address.
    const chosen = new URLSearchParams([...new FormData(this.#options)] as [string, string][]);
    return {
      ...readSearchAddress(chosen),
      query: this.input.value,
      isThorough: current.isThorough,
      filters: this.#facets.childElementCount === 0 ? current.filters : readFacets(this.#facets),
    };
  }

  write(state: SearchState): void {
    this.input.value = state.query;
    for (const control of this.#options.elements) {
      if (control instanceof HTMLInputElement) {
        control.checked = control.name === 'body' ? state.bodyOnly : control.value === state.mode;
      } else if (control instanceof HTMLSelectElement) {
        control.value = control.name === 'within' ? state.within : state.order;
      }
    }
    this.showMode(state.mode);
  }

  /** Give the focus to the mode chosen: where a button that asked something else is gone with the answer it stood in. */
  focusMode(): void {
    this.#options.querySelector<HTMLElement>('[name="mode"]:checked')?.focus();
  }

  /** Only what has a meaning in a mode is offered in it. */
  showMode(mode: PageMode): void {
    const isExact = mode !== 'related' && mode !== 'reading';
    for (const control of this.#options.querySelectorAll<HTMLElement>('[data-for]')) {
      control.hidden = !isExact || (control.dataset['for'] !== 'exact' && control.dataset['for'] !== mode);
    }
  }

  /** The facets and counts of an answer. */
  showAnswer({ exact, loose, shown, reading, known }: Answer, { mode }: SearchState): void {
    const hasFilters = Object.keys(known.filters).length > 0;
    const result = shown?.state === 'done' ? shown : hasFilters ? exact : undefined;
    this.showFacets(result, known.filters);
    this.showCounts({
      exact: occurrencesOf(exact),
      'ignore-punctuation': occurrencesOf(loose),
      'all-words': mode === 'all-words' ? occurrencesOf(shown) : undefined,
      reading: reading?.all.totals.occurrences,
    });
  }

  /** Facets to choose from, or none. */
  showFacets(result: SearchResult | undefined, filters: SearchState['filters']): void {
    this.#shownFacets = result;
    if (result === undefined) this.#facets.replaceChildren();
    else {
      // Facets narrow an answer: without their script it stands as it is.
      void loadAfterAnswer().then(
        ({ renderFacets }) => {
          if (this.#shownFacets !== result) return;
          const legends = JSON.parse(this.#facets.dataset['legends'] ?? '{}') as Record<string, string>;
          renderFacets(this.#facets, result, filters, legends, this.#page);
          this.#panel.hidden = this.#facets.childElementCount === 0;
        },
        () => undefined,
      );
    }
    this.#panel.hidden = this.#facets.childElementCount === 0;
    this.#clear.hidden = Object.keys(filters).length === 0;
  }

  /** Counts next to the names of the modes; a mode that was not asked has none. */
  showCounts(counts: Readonly<Partial<Record<PageMode, number | undefined>>>): void {
    for (const counter of this.#options.querySelectorAll<HTMLElement>('[data-count]')) {
      const count = counts[counter.dataset['count'] as PageMode];
      counter.textContent = count === undefined ? '' : String(count);
    }
  }

  /** Calls back when a mode, an option or a facet is chosen. */
  onChoice(chosen: () => void): void {
    for (const form of [this.#options, this.#facets]) {
      form.addEventListener('change', chosen);
      form.addEventListener('submit', (event) => event.preventDefault());
    }
    this.#clear.addEventListener('click', () => {
      for (const box of this.#facets.querySelectorAll('input')) box.checked = false;
      this.focusMode();
      chosen();
    });
  }
}

function occurrencesOf(outcome: Answer['shown']): number | undefined {
  return outcome?.state === 'done' ? outcome.totalsUnfiltered.all.occurrences : undefined;
}
