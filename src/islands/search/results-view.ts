import type { SearchPageData } from '../../search/search-page-data.ts';
import type { RelatedDocument } from '../pagefind-client.ts';
import { partOf } from '../part-of.ts';
import type { Answer } from './ask-search.ts';
import { printExactList } from './exact-list.ts';
import { fillTemplate } from './fill-template.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { makeElement } from './make-element.ts';
import { printSummary } from './print-summary.ts';
import type { PageMode, SearchState } from './search-address.ts';
import type { SearchFiles } from './search-files.ts';

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
  readonly #download: HTMLButtonElement;
  readonly #notes: NodeListOf<HTMLElement>;
  #answer: Answer | undefined;

  constructor(root: HTMLElement, page: SearchPageData, files: SearchFiles, actions: ResultsActions) {
    this.#page = page;
    this.#files = files;
    this.#actions = actions;
    this.#summary = partOf(root, '[data-summary]');
    this.#results = partOf(root, '[data-results]');
    this.#download = partOf(root, '[data-download]');
    this.#notes = root.querySelectorAll<HTMLElement>('[data-note]');
    this.#download.addEventListener('click', () => void this.#save());
    root.addEventListener('click', ({ target }) => void this.#use(target));
    root.addEventListener('auxclick', ({ target, button }) => void (button === 1 && this.#use(target)));
  }

  /** Nothing but these words. */
  say(...nodes: (Node | string)[]): void {
    this.#answer = undefined;
    this.#download.hidden = true;
    const results = this.#results.cloneNode(false) as HTMLElement;
    this.#results.replaceWith(results);
    this.#results = results;
    this.#showNote(undefined);
    this.#summary.replaceChildren(...nodes);
  }

  /** @returns whether all of it could be shown */
  async showAnswer(answer: Answer, state: SearchState): Promise<boolean> {
    const { index, shown, reading } = answer;
    const switchTo = (mode: PageMode, words: string): Node =>
      this.#button(words, () => this.#actions.switchTo(mode));
    this.say(...printSummary(answer, state, this.#page, switchTo));
    this.#answer = answer;
    const results = this.#results;
    this.#showNote(state.mode);
    if (state.mode === 'related') this.#summary.prepend(this.#headline(this.#page.words.searching));
    if (state.mode === 'reading' && reading !== undefined) {
      const { printReadings } = await loadOnDemand();
      results.append(...printReadings(reading, index, this.#page));
    }
    if (shown?.state !== 'done' || shown.hits === 0) return true;
    this.#download.hidden = false;
    const failed = await printExactList(results, {
      index,
      result: shown,
      page: this.#page,
      onFailure: () => this.showFailure(),
    });
    return failed === undefined;
  }

  /** Add related passages to an answer, or to the words that there is none. */
  showRelated(
    found: readonly RelatedDocument[],
    items: readonly HTMLElement[],
    query: string,
    isAnswered: boolean,
  ): void {
    const { words } = this.#page;
    const text = fillTemplate(found.length === 0 ? words.noneRelated : words.relatedCount, {
      query,
      documents: found.length,
    });
    if (isAnswered) this.#summary.firstElementChild?.replaceWith(this.#headline(text));
    else this.say(this.#headline(text), makeElement('p', {}, words.failed));
    this.#showNote('related');
    this.#results.append(...items);
  }

  /** No answer: say so plainly, and what still works. */
  showFailure(ofRelated = false): void {
    const { words, folders } = this.#page;
    this.say(
      this.#headline(ofRelated ? words.failedRelated : words.failed),
      makeElement(
        'p',
        { class: 'failure-ways' },
        this.#button(words.retry, this.#actions.retry),
        ...(ofRelated ? [] : [this.#button(words.useRelated, () => this.#actions.switchTo('related'))]),
        makeElement('a', { href: `${folders.pages}search/full-text/` }, words.openFullText),
      ),
    );
  }

  #showNote(mode: PageMode | undefined): void {
    for (const note of this.#notes) note.hidden = note.dataset['note'] !== mode;
  }

  #headline(words: string): HTMLElement {
    return makeElement('p', { class: 'total' }, words);
  }

  #button(words: string, press: () => void): HTMLElement {
    const button = makeElement('button', { type: 'button' }, words);
    button.addEventListener('click', press);
    return button;
  }

  /**
   * A place that is followed leads to the marked words, though what is copied from it is the permanent address;
   * a button copies a citation.
   */
  async #use(target: EventTarget | null): Promise<void> {
    const used = target instanceof Element ? target.closest<HTMLElement>('[data-marked], [data-copy]') : null;
    if (used instanceof HTMLAnchorElement) used.href = used.dataset['marked'] ?? used.href;
    else if (used !== null) {
      const { copyCitation } = await loadOnDemand();
      await copyCitation(used, this.#files, this.#page.words);
    }
  }

  async #save(): Promise<void> {
    const { words, folders } = this.#page;
    const shown = this.#answer?.shown;
    if (this.#answer === undefined || shown?.state !== 'done') return;
    const label = this.#download.textContent;
    this.#download.disabled = true;
    this.#download.textContent = words.downloading;
    try {
      const { saveHits } = await loadOnDemand();
      await saveHits(shown, this.#answer.index, this.#files, folders.cited);
    } catch {
      this.showFailure();
    } finally {
      this.#download.disabled = false;
      this.#download.textContent = label;
    }
  }
}
