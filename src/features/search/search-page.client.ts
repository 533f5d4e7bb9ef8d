import { mayBeCitation } from '../citing/jump/may-be-citation.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import type { Answer } from './answer.client.ts';
import { askSearch } from './ask-search.client.ts';
import { loadAfterAnswer, loadOnDemand } from './lazy.client.ts';
import { ResultsView } from './results-view.client.ts';
import { formatSearchAddress, readSearchAddress, type SearchState } from './search-address.ts';
import { SearchControls } from './search-controls.client.ts';
import { SearchFiles } from '../ui/loading/search-files.client.ts';
import { SearchHelp } from './search-help.client.ts';
import type { SearchPageData } from './search-page-data.ts';
import { shortenQuery } from './shorten-query.ts';

/** A longer query is kept outside the address: servers refuse addresses of many thousand characters. */
const LONGEST_IN_ADDRESS = 1000;

/** How long a search may take before the page says that it goes on, in milliseconds. */
const PATIENCE = 200;

/** How long an answer is called unfinished while what answers beside the texts is on its way, in milliseconds. */
const OTHERS_WAIT = 5000;

/** How long the first hits wait for the hints above them, which would push them down, in milliseconds. */
const HINTS_WAIT = 600;

/**
 * `<search-page>`: answers the query of the address from the exact index, keeps the address true,
 * and never shows an index that fails as words that do not occur.
 */
class SearchPage extends HTMLElement {
  readonly #title = document.title;
  #page!: SearchPageData;
  #files!: SearchFiles;
  #controls!: SearchControls;
  #view!: ResultsView;
  #help!: SearchHelp;
  #state: SearchState = readSearchAddress(new URLSearchParams());
  #run = 0;
  /** Whether the reader has just sent the query, which is not told of yet. */
  #isSent = false;

  connectedCallback(): void {
    this.#page = JSON.parse(this.dataset['page'] ?? '{}') as SearchPageData;
    this.#files = new SearchFiles(this.#page.folders.index, this.#page.files);
    this.#controls = new SearchControls(this, this.#page);
    this.#view = new ResultsView(this, this.#page, this.#files, {
      switchTo: (mode) => {
        this.#go({ ...this.#state, mode });
        this.#controls.focusMode();
      },
      retry: () => {
        void this.#show();
        this.#controls.focusMode();
      },
    });
    // Leave to load whatever it takes was given for the query before.
    const ask = (query: string): void => this.#go({ ...this.#state, query, isThorough: false });
    this.#help = new SearchHelp(this, this.#controls, this.#page, this.#files, ask);
    this.#controls.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isSent = true;
      ask(this.#controls.input.value);
    });
    this.#controls.onChoice(() => this.#go(this.#controls.read(this.#state)));
    addEventListener('popstate', () => void this.#readAddress());
    this.#isSent = isJustSent();
    void this.#readAddress();
  }

  async #readAddress(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    // What may be garbled is read by a script of its own; without it, as it is.
    if (/\uFFFD|%\w\w/u.test(parameters.get('q') ?? ''))
      await loadOnDemand().then(
        ({ mendAddress }) => mendAddress(parameters),
        () => undefined,
      );
    const kept = history.state as { readonly query: string } | null;
    this.#state = { ...readSearchAddress(parameters), ...kept };
    this.#controls.write(this.#state);
    void this.#show();
  }

  /** Show another state. Another question is another step in the history; a choice within it is not. */
  #go(state: SearchState): void {
    const isStep = state.query !== this.#state.query || state.mode !== this.#state.mode;
    this.#state = state;
    this.#controls.write(state);
    const address = new URL(location.href);
    const { query } = state;
    const isLong = query.length > LONGEST_IN_ADDRESS;
    address.search = formatSearchAddress(isLong ? { ...state, query: '' } : state).toString();
    history[isStep ? 'pushState' : 'replaceState'](isLong ? { query } : null, '', address);
    void this.#show();
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    // A cell that was copied brings a tab along, which would ask for cells that begin or end there.
    const query = this.#state.query.trim();
    const state = { ...this.#state, query };
    const isCurrent = (): boolean => run === this.#run;
    const isBlank = query === '';
    document.title = isBlank ? this.#title : `${shortenQuery(query)} · ${this.#title}`;
    this.#help.clear();
    this.#askCitation();
    if (isBlank) {
      this.#controls.showFacets(undefined, {});
      this.#controls.showCounts({});
      this.#view.say(this.#page.words.ready);
      this.#settle('ready');
      return;
    }
    this.dataset['searchState'] = 'searching';
    const waiting = setTimeout(() => isCurrent() && this.#view.say(this.#page.words.searching), PATIENCE);
    let isDone = false;
    try {
      const outcome = await askSearch(this.#files, state);
      clearTimeout(waiting);
      if (!isCurrent()) return;
      isDone = await this.#answer(state, outcome.state === 'answered' ? outcome : undefined, isCurrent);
    } catch (error) {
      clearTimeout(waiting);
      reportError(error);
      if (isCurrent()) this.#view.showFailure();
    }
    if (isCurrent()) this.#settle(isDone ? 'done' : 'failed');
  }

  /** All stands as it will stand: room kept for an answer is given up, and a print says what was asked and how. */
  #settle(state: 'ready' | 'done' | 'failed'): void {
    this.dataset['searchState'] = state;
    document.documentElement.classList.remove('asked');
    const asked = this.#state;
    loadAfterAnswer().then(
      ({ preparePrint }) => {
        if (asked === this.#state) preparePrint(this, asked, state === 'ready', this.#page.words);
      },
      () => undefined,
    );
  }

  /**
   * A citation is answered with its position above the results; its reader is loaded when there is one to read. What was
   * just sent leads there where it is unmistakable, an address that somebody kept does not.
   */
  #askCitation(): void {
    const { query } = this.#state;
    const jump = this.querySelector('citation-jump');
    const name = this.#isSent ? 'citation-go' : 'citation-ask';
    this.#isSent = false;
    const ask = () => {
      if (query === this.#state.query) jump?.dispatchEvent(new CustomEvent(name, { detail: query }));
    };
    if (customElements.get('citation-jump') !== undefined) ask();
    else if (mayBeCitation(query))
      loadPart(() => import('../citing/jump/citation-jump.client.ts')).then(ask, () => undefined);
  }

  /** Show the answer to a state, unless the reader has gone on meanwhile. @returns whether there is one */
  async #answer(state: SearchState, answer: Answer | undefined, isCurrent: () => boolean): Promise<boolean> {
    if (answer !== undefined) {
      this.#controls.showAnswer(answer, state);
      const isShown = await this.#view.showAnswer(answer, state);
      if (!isCurrent()) return true;
      if (!isShown) {
        this.#view.showFailure();
        return false;
      }
      const helped = this.#help.help(answer, state);
      await Promise.race([helped, wait(HINTS_WAIT)]);
      document.documentElement.classList.remove('asked');
      await Promise.race([helped, wait(OTHERS_WAIT)]);
      if (state.mode !== 'related') return true;
    } else if (state.mode !== 'related') {
      this.#view.showFailure();
      return false;
    } else this.#view.say(this.#page.words.searching);
    return this.#relate(state, answer, isCurrent);
  }

  async #relate(state: SearchState, answer: Answer | undefined, isCurrent: () => boolean): Promise<boolean> {
    try {
      const { relate } = await loadOnDemand();
      const { items, count } = await relate(state, answer, this.#files, this.#page);
      if (isCurrent()) this.#view.showRelated(items, count);
      return true;
    } catch {
      if (isCurrent()) this.#view.showFailure(true);
      return false;
    }
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

/** Whether a search box on another page of the site led here now, not a kept address or a step back. */
function isJustSent(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'navigate' && document.referrer.startsWith(`${location.origin}/`);
}

customElements.define('search-page', SearchPage);
