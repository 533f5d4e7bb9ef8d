import { partOf, makeElement } from '../ui/element.client.ts';
import { renderExactList } from './answers/exact-list.client.ts';
import { renderSummary } from './answers/render-summary.client.ts';
import type { Answer } from './answer.client.ts';
import { loadAfterAnswer, loadOnDemand } from './lazy.client.ts';
import type { PageMode, SearchState } from './search-address.ts';
import type { SearchFiles } from '../ui/loading/search-files.client.ts';
import type { SearchPageData } from './search-page-data.ts';

export interface ResultsActions {
  readonly switchTo: (mode: PageMode) => void;
  readonly retry: () => void;
}

/** The part of the page below the controls: what was found, or why nothing can be said. */
export class ResultsView {
  readonly #page: SearchPageData;
  readonly #files: SearchFiles;
  readonly #actions: ResultsActions;
  readonly #summary: HTMLElement;
  /** A new element with every answer, so that what an older one still prints goes nowhere. */
  #results: HTMLElement;
  readonly #download: HTMLElement;
  readonly #save: HTMLButtonElement;
  readonly #saving: HTMLElement;
  readonly #notes: NodeListOf<HTMLElement>;
  #answer: { readonly answer: Answer; readonly query: string } | undefined;

  constructor(root: HTMLElement, page: SearchPageData, files: SearchFiles, actions: ResultsActions) {
    this.#page = page;
    this.#files = files;
    this.#actions = actions;
    this.#summary = partOf(root, '[data-summary]');
    this.#results = partOf(root, '[data-results]');
    this.#download = partOf(root, '[data-download]');
    this.#save = partOf(this.#download, 'button');
    this.#saving = partOf(this.#download, '[role="status"]');
    this.#notes = root.querySelectorAll<HTMLElement>('[data-note]');
    this.#save.addEventListener('click', () => void this.#saveHits());
    root.addEventListener('click', ({ target }) => void this.#use(target));
    root.querySelector('.to-results')?.addEventListener('click', (event) => {
      // Another fragment would be another address to answer.
      event.preventDefault();
      loadAfterAnswer().then(
        ({ goToResults }) => goToResults(root),
        () => undefined,
      );
    });
    root.addEventListener('auxclick', ({ target, button }) => void (button === 1 && this.#use(target)));
  }

  /** Nothing but these words. */
  say(...nodes: (Node | string)[]): void {
    this.#answer = undefined;
    this.#download.hidden = true;
    this.#saving.textContent = '';
    const results = this.#results.cloneNode(false) as HTMLElement;
    this.#results.replaceWith(results);
    this.#results = results;
    this.#showNote(undefined);
    this.#summary.replaceChildren(...nodes);
  }

  /** @returns whether all of it could be shown */
  async showAnswer(answer: Answer, state: SearchState): Promise<boolean> {
    const { index, known, shown, reading } = answer;
    const switchTo = (mode: PageMode, label: string): Node =>
      this.#button(label, () => this.#actions.switchTo(mode));
    this.say(...renderSummary(answer, state, this.#page, switchTo));
    this.#answer = { answer, query: state.query };
    // Another answer may be shown while a part of the program is loaded.
    const results = this.#results;
    results.dataset['searchLayer'] = layerOf(answer, state);
    this.#showNote(state.mode);
    if (state.mode === 'related') this.#summary.prepend(this.#headline(this.#page.words.searching));
    if (reading !== undefined || known.unknown.length > 0) {
      const { addToAnswer } = await loadOnDemand();
      if (this.#results === results) addToAnswer(this.#summary, results, answer, state, this.#page);
    }
    if (shown?.state !== 'done' || shown.hits === 0) return true;
    this.#download.hidden = false;
    const failed = await renderExactList(results, {
      index,
      result: shown,
      page: this.#page,
    });
    return failed === undefined;
  }

  /** Add related passages to an answer, or to the words that there is none. @param count how many, in words */
  showRelated(items: readonly HTMLElement[], count: string): void {
    const headline = this.#headline(count);
    if (this.#answer !== undefined) this.#summary.firstElementChild?.replaceWith(headline);
    else this.say(headline, makeElement('p', {}, this.#page.words.failed));
    this.#showNote('related');
    this.#results.append(...items);
  }

  /** No answer: say so plainly, and what still works. Related content that fails takes no exact count away. */
  showFailure(ofRelated = false): void {
    const { words, folders } = this.#page;
    const lines = [
      this.#headline(ofRelated ? words.failedRelated : words.failed),
      makeElement(
        'p',
        { class: 'failure-ways' },
        this.#button(words.retry, this.#actions.retry),
        ...(ofRelated ? [] : [this.#button(words.useRelated, () => this.#actions.switchTo('related'))]),
        makeElement('a', { href: `${folders.pages}search/full-text/` }, words.openFullText),
      ),
    ];
    if (ofRelated && this.#answer !== undefined) this.#summary.firstElementChild?.replaceWith(...lines);
    else this.say(...lines);
  }

  #showNote(mode: PageMode | undefined): void {
    for (const note of this.#notes) note.hidden = note.dataset['note'] !== mode;
  }

  #headline(text: string): HTMLElement {
    return makeElement('p', { class: 'total' }, text);
  }

  #button(label: string, press: () => void): HTMLElement {
    const button = makeElement('button', { type: 'button' }, label);
    button.addEventListener('click', press);
    return button;
  }

  /**
   * A position that is followed leads to the marked words, though what is copied from it is the permanent address;
   * a button copies a citation.
   */
  async #use(target: EventTarget | null): Promise<void> {
    const { words } = this.#page;
    const used = target instanceof Element ? target.closest<HTMLElement>('[data-marked], [data-copy]') : null;
    if (used instanceof HTMLAnchorElement) used.href = used.dataset['marked'] ?? used.href;
    else if (used !== null)
      await loadOnDemand().then(
        ({ copyCitation }) => copyCitation(used, this.#files, words),
        () => (used.textContent = words.copyFailed),
      );
  }

  async #saveHits(): Promise<void> {
    const asked = this.#answer;
    const result = asked?.answer.shown;
    if (asked === undefined || result?.state !== 'done') return;
    const shown = { query: asked.query, result, index: asked.answer.index };
    const controls = { button: this.#save, status: this.#saving, isCurrent: () => this.#answer === asked };
    await loadOnDemand().then(
      ({ saveShown }) => saveShown(shown, controls, this.#files, this.#page),
      () => (this.#saving.textContent = this.#page.words.downloadFailed),
    );
  }
}

/** The name of what the list holds, for those who look for it in the page. */
function layerOf({ graded }: Answer, { mode, within }: SearchState): string {
  if (graded !== undefined) return graded.layer;
  if (mode === 'ignore-punctuation') return 'unpunctuated';
  return mode === 'all-words' && within === 'document' ? 'document' : mode;
}
