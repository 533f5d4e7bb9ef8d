import type { ExcerptPart, RelatedDocument } from './pagefind-client.ts';
import { openPagefind } from './pagefind-client.ts';

interface SearchedDocument {
  readonly title: string;
  readonly href: string;
  readonly facts: readonly string[];
}

type State = 'ready' | 'searching' | 'done' | 'failed';
type Search = Awaited<ReturnType<typeof openPagefind>>;

/** `<search-page>`: runs the query of the address, lists documents with their provisions, keeps the address true. */
class SearchPage extends HTMLElement {
  #search: Promise<Search> | undefined;
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form[role="search"]');
    const input = form?.querySelector('input');
    const filters = this.querySelector<HTMLFormElement>('[data-filters]');
    if (!form || !input || !filters) return;
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    for (const select of filters.querySelectorAll('select')) {
      const value = parameters.get(select.name);
      if (value !== null && [...select.options].some((option) => option.value === value))
        select.value = value;
    }
    const run = () => void this.#show(input.value.trim(), filters);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run();
    });
    filters.addEventListener('change', run);
    run();
  }

  async #show(query: string, filterForm: HTMLFormElement): Promise<void> {
    const run = ++this.#run;
    const filters = Object.fromEntries(
      [...new FormData(filterForm)]
        .map(([name, value]) => [name, String(value)])
        .filter(([, value]) => value !== ''),
    );
    this.#remember(query, filters);
    if (query === '') return this.#state('ready', this.#words('ready'));
    this.#state('searching', this.#words('searching'));
    try {
      this.#search ??= openPagefind(this.dataset['bundle'] ?? '');
      const found = await (await this.#search)(query, filters);
      if (run !== this.#run) return;
      this.#results().replaceChildren(...found.map((related) => this.#item(related)));
      const words =
        found.length === 0
          ? this.#words('none').replace('{query}', query)
          : this.#words('related').replace('-1', String(found.length));
      this.#state('done', words);
    } catch {
      this.#search = undefined;
      if (run === this.#run) this.#state('failed', this.#words('failed'));
    }
  }

  #state(state: State, words: string): void {
    this.dataset['searchState'] = state;
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = words;
    if (state === 'ready' || state === 'failed') this.#results().replaceChildren();
  }

  #results(): Element {
    const list = this.querySelector('[data-results]');
    if (list === null) throw new Error('search-page has no results list');
    return list;
  }

  #words(name: string): string {
    return (JSON.parse(this.dataset['messages'] ?? '{}') as Record<string, string>)[name] ?? '';
  }

  #item({ policy, provisions }: RelatedDocument): Element {
    const documents = JSON.parse(this.dataset['documents'] ?? '{}') as Record<string, SearchedDocument>;
    const held = documents[policy];
    const facts = element(
      'ul',
      { class: 'facts' },
      ...(held?.facts ?? []).map((fact) => element('li', {}, fact)),
    );
    const title = element('h2', {}, element('a', { href: held?.href ?? '' }, held?.title ?? policy));
    const list = provisions.map((provision) =>
      element(
        'li',
        { 'data-provision': provision.id },
        element('a', { href: `${held?.href ?? ''}#${provision.id}`, lang: 'zh-CN' }, provision.title),
        element('p', { class: 'excerpt', lang: 'zh-CN' }, ...provision.excerpt.map(printPart)),
      ),
    );
    return element('li', { 'data-policy': policy }, facts, title, element('ul', {}, ...list));
  }

  #remember(query: string, filters: Readonly<Record<string, string>>): void {
    const address = new URL(location.href);
    address.search = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
    history.replaceState(null, '', address);
  }
}

function printPart({ text, marked }: ExcerptPart): Element | string {
  return marked ? element('mark', {}, text) : text;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Element | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

customElements.define('search-page', SearchPage);
