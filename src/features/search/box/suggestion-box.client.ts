import type { TypedVariants } from '../../../search/fold/fold-query.ts';
import { suggest } from '../../../search/suggest/suggest.ts';
import type { SuggestionData } from '../../../search/suggest/suggestion-data.ts';
import { makeElement } from '../../ui/element.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { forgetQueries, readRecentQueries } from './recent-queries.client.ts';

/** What is suggested from; `variants` as for a search. */
export interface SuggestionSource {
  readonly data: Pick<SuggestionData, 'entries' | 'terms'>;
  readonly variants: TypedVariants;
}

/** What the list needs of its page. */
interface BoxPage {
  readonly suggestWords: SearchPageData['suggestWords'];
  readonly labels: SearchPageData['labels'];
  readonly folders: Pick<SearchPageData['folders'], 'pages'>;
}

/** Lists made on this page: each has an id of its own. */
let made = 0;

/** A line of the list: what it says, of what kind it is, what choosing it does. */
interface Choice {
  readonly text: string;
  readonly kind?: string;
  readonly choose: () => void;
}

/**
 * The list below the search box: names that match what is typed, recent queries when nothing is.
 * Arrow keys go through it, Enter chooses, Escape closes; Enter without a choice searches as ever.
 */
export class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #page: BoxPage;
  readonly #load: () => Promise<SuggestionSource | undefined>;
  readonly #search: (query: string) => void;
  readonly #list = makeElement('ul', {
    id: `suggestions-${String(++made)}`,
    class: 'suggestion-list',
    role: 'listbox',
  });
  #choices: readonly Choice[] = [];
  #active = -1;
  /** Goes up with every opening and closing: what was being looked for before is not wanted any more. */
  #turn = 0;

  constructor(
    input: HTMLInputElement,
    page: BoxPage,
    label: string,
    load: () => Promise<SuggestionSource | undefined>,
    search: (query: string) => void,
  ) {
    this.#input = input;
    this.#page = page;
    this.#load = load;
    this.#search = search;
    this.#list.setAttribute('aria-label', label);
    this.#list.hidden = true;
    input.after(this.#list);
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => void this.open());
    input.addEventListener('click', () => void this.open());
    input.addEventListener('blur', () => this.close());
    input.form?.addEventListener('submit', () => this.close());
    input.addEventListener('keydown', (event) => this.#press(event));
    // The box would lose the focus, and the list close, before the click arrives.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  close(): void {
    this.#turn += 1;
    this.#show([]);
  }

  /** Show what there is to choose from now. */
  async open(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#input.value;
    const choices = typed.trim() === '' ? this.#recent() : await this.#matching(typed);
    if (turn === this.#turn && document.activeElement === this.#input) this.#show(choices);
  }

  #show(choices: readonly Choice[]): void {
    this.#choices = choices;
    this.#list.replaceChildren(...choices.map((choice, index) => this.#option(choice, index)));
    this.#list.hidden = choices.length === 0;
    this.#input.setAttribute('aria-expanded', String(choices.length > 0));
    this.#activate(-1);
  }

  #recent(): Choice[] {
    const { recent, clearRecent } = this.#page.suggestWords;
    const queries = readRecentQueries();
    if (queries.length === 0) return [];
    const again = queries.map((query) => ({ text: query, kind: recent, choose: () => this.#ask(query) }));
    return [...again, { text: clearRecent, choose: () => (forgetQueries(), this.close()) }];
  }

  async #matching(typed: string): Promise<Choice[]> {
    const source = await this.#load();
    if (source === undefined) return [];
    const { labels, suggestWords } = this.#page;
    const { kinds } = suggestWords;
    const { entries, terms } = suggest(source.data, typed, source);
    return [
      ...terms
        .flatMap(({ official }) => official)
        .filter((word, index, words) => word !== typed.trim() && words.indexOf(word) === index)
        .slice(0, 4)
        .map((word) => ({ text: word, kind: kinds.term, choose: () => this.#ask(word) })),
      ...entries.map(({ kind, text, position = '', place = '', href }) => ({
        text: position + text,
        kind: [labels.place?.[place] ?? place, kinds[kind]].filter(Boolean).join(' · '),
        choose: () => location.assign(this.#page.folders.pages + href),
      })),
    ];
  }

  #ask(query: string): void {
    this.close();
    this.#search(query);
  }

  #option({ text, kind }: Choice, index: number): HTMLElement {
    const option = makeElement(
      'li',
      { id: `${this.#list.id}-${index}`, role: 'option', 'aria-selected': 'false' },
      makeElement('span', { lang: 'zh-CN' }, text),
      ...(kind === undefined ? [] : [makeElement('span', { class: 'note' }, kind)]),
    );
    option.addEventListener('click', () => this.#choices[index]?.choose());
    return option;
  }

  #press(event: KeyboardEvent): void {
    if (this.#list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const stops = this.#choices.length + 1;
      this.#activate(((this.#active + 1 + step + stops) % stops) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) this.#choices[this.#active]?.choose();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', option.id);
  }
}
