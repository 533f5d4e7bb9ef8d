import { loadPart } from '../ui/loading/load-file.client.ts';
// Statuses are brought to the reader's day before the filters read them.
import '../records/status-note.client.ts';
import { choicesIn, readChoices, writeChoices } from '../ui/address-choices.client.ts';
import { partOf } from '../ui/element.client.ts';
import { sayUnknownChoice } from '../ui/say-unknown-choice.client.ts';
import type { Choices } from '../ui/choices.ts';
import { arrangementOf } from './commitments/filtering/arrange-rows.client.ts';
import { countOptions } from './commitments/filtering/count-options.client.ts';
import { describeShown } from './commitments/filtering/describe-shown.client.ts';
import { foldUndated } from './commitments/filtering/fold-undated.client.ts';
import { ListView } from './commitments/filtering/list-view.client.ts';
import type { ListedStatement } from './commitments/filtering/listed-statements.client.ts';
import { askedFor, chosenOf, readStatements } from './commitments/filtering/listed-statements.client.ts';
import { PictureView } from './commitments/filtering/picture-view.client.ts';
import { fetchList } from './commitments/filtering/fetch-list.client.ts';
import { moveToDay } from './commitments/filtering/reader-day.client.ts';
import { saySummary } from './commitments/filtering/say-summary.client.ts';

/**
 * `<commitment-matrix>`: filters the statements of the picture and the list together, groups and sorts their rows, shows
 * one or the other, keeps the state in the address, where each choice is a step back, counts what each choice would
 * show and what each band holds, says the sentence of what is shown, and saves it as CSV.
 */
class CommitmentMatrix extends HTMLElement {
  #form!: HTMLFormElement;
  #panel!: HTMLDetailsElement;
  #statements: readonly ListedStatement[] = [];
  #picture!: PictureView;
  #list!: ListView;
  #day = '';
  #isStarted = false;
  /** What is done when the list is fetched. */
  readonly #waiting: (() => void)[] = [];
  /** The frame after which the options are counted. */
  #counting = 0;

  connectedCallback(): void {
    this.#form = partOf<HTMLFormElement>(this, 'form');
    this.#panel = partOf<HTMLDetailsElement>(this, '.filter-panel');
    this.#day =
      document.querySelector<HTMLElement>('status-note')?.dataset['day'] ?? this.dataset['asOf'] ?? '';
    moveToDay(this, this.#day);
    foldUndated(this);
    this.#listen();
    const isPrinted = this.#listPages() === 0;
    // As it is printed the page needs no list: pages of it are fetched when something else is asked for.
    if (isPrinted || location.search !== '' || this.#day !== this.dataset['asOf'])
      this.#withStatements(() => {
        this.#readAddress();
        const isWide = matchMedia('(min-width: 48rem)').matches;
        if (isWide && this.hasAttribute('data-chosen-any')) this.#panel.open = true;
      });
  }

  /** Pages of the list that are still to be fetched. */
  #listPages(): number {
    return this.querySelectorAll('.list-view a[data-list-page]').length;
  }

  /** Does something that needs every statement: at once where the list stands on the page, else when it is fetched. */
  #withStatements(use: () => void): void {
    if (this.#isStarted) {
      use();
      return;
    }
    if (this.#listPages() === 0) {
      this.#start();
      use();
      return;
    }
    this.#waiting.push(use);
    if (this.#waiting.length > 1) return;
    this.#say(this.dataset['loading'] ?? '');
    fetchList(partOf(this, '.list-rows'), this.#day)
      .then(() => {
        this.#start();
        for (const each of this.#waiting.splice(0)) each();
      })
      .catch(() => {
        this.#waiting.length = 0;
        this.#say(this.dataset['notLoaded'] ?? '');
      });
  }

  #start(): void {
    this.#isStarted = true;
    this.#statements = readStatements(this);
    this.#picture = new PictureView(this, this.#statements, this.#day);
    this.#list = new ListView(this, this.#statements, this.#day);
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('change', () => this.#choose('push'));
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') this.#choose('replace');
    });
    form.addEventListener('reset', () => setTimeout(() => this.#choose('push')));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.#withStatements(() => this.#readAddress()));
    this.addEventListener('toggle', ({ target }) => this.#follow(target), { capture: true });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a[data-shows]'))
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#set('view', link.dataset['shows'] ?? '');
        this.#choose('push');
      });
    partOf(this, '[data-csv]').addEventListener('click', () => {
      const said = partOf(this, '[data-said]');
      said.textContent = '';
      this.#save().catch(() => {
        said.textContent = this.dataset['notSaved'] ?? '';
      });
    });
    partOf(this, '[data-copy]').addEventListener('click', () => {
      void this.#copy()
        .catch(() => false)
        .then((isCopied) => {
          partOf(this, '[data-said]').textContent = this.dataset[isCopied ? 'copied' : 'failed'] ?? '';
        });
    });
  }

  /** An opened row is part of the state; the open list beneath the picture is looked at. */
  #follow(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    if (target === this.#panel && target.open) this.#withStatements(() => this.#apply());
    if (target.matches('.list-view') && target.open)
      this.#withStatements(() => this.#arrangeList(choicesIn(this.#form)));
    if (!target.matches('.commitment')) return;
    const open = this.querySelector<HTMLElement>('details.commitment[open]')?.dataset['series'] ?? '';
    this.#set('open', open);
    writeChoices(this.#form, 'push');
  }

  #readAddress(): void {
    const unknown = readChoices(this.#form);
    this.#apply();
    this.#picture.open(choicesIn(this.#form));
    this.toggleAttribute('data-unknown-said', unknown !== undefined);
    if (unknown !== undefined) sayUnknownChoice(this, this.#said, unknown);
  }

  #choose(step: 'push' | 'replace'): void {
    this.#withStatements(() => {
      this.removeAttribute('data-unknown-said');
      this.#apply();
      writeChoices(this.#form, step);
    });
  }

  #apply(): void {
    const choices = choicesIn(this.#form);
    const asked = askedFor(this.#statements, choices);
    const chosen = chosenOf(asked, choices);
    const { view } = choices;
    this.toggleAttribute(
      'data-chosen-any',
      Object.keys(choices).some((name) => name !== 'view' && name !== 'open'),
    );
    this.#picture.arrange(this.#arrangement(choices));
    this.#picture.show(chosen);
    saySummary(this, asked, chosen, this.#day);
    if (view === 'list' || this.#list.element.open) this.#arrangeList(choices);
    this.#showView(view ?? '', chosen.length === 0);
    if (this.#panel.open) this.#countLater(asked, choices);
    this.#say(describeShown(this, this.#form, asked, chosen));
  }

  #arrangement(choices: Choices): ReturnType<typeof arrangementOf> {
    const themes = JSON.parse(this.dataset['themes'] ?? '[]') as readonly (readonly [string, string])[];
    return arrangementOf(choices, themes, this.dataset['sequence'] ?? '');
  }

  #arrangeList(choices: Choices): readonly HTMLTableRowElement[] {
    const chosen = chosenOf(askedFor(this.#statements, choices), choices);
    return this.#list.arrange(this.#arrangement(choices), chosen);
  }

  #showView(view: string, isEmpty: boolean): void {
    const list = this.#list.element;
    if (view !== this.dataset['view']) list.open = view === 'list';
    this.dataset['view'] = view;
    list.hidden = isEmpty;
    partOf(this, '.matrix-view').hidden = isEmpty || view === 'list';
    partOf(this, '[data-none]').hidden = !isEmpty;
    for (const link of document.querySelectorAll('.views a[data-shows]'))
      if (link.getAttribute('data-shows') === view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
  }

  /** The lists of options are closed: their numbers follow once the reader sees what the choice has done. */
  #countLater(asked: readonly ListedStatement[], choices: Choices): void {
    cancelAnimationFrame(this.#counting);
    this.#counting = requestAnimationFrame(() => setTimeout(() => countOptions(this.#form, asked, choices)));
  }

  async #copy(): Promise<boolean> {
    const { copyWords } = await loadPart(() => import('../ui/copy-words.client.ts'));
    return copyWords({ text: location.href });
  }

  /** The rows of the data files for what is shown. */
  async #save(): Promise<void> {
    await new Promise<void>((resolve) => this.#withStatements(resolve));
    const rows = this.#arrangeList(choicesIn(this.#form));
    const tables = JSON.parse(this.dataset['tables'] ?? '[]') as readonly string[];
    const ids = new Set(rows.flatMap(({ dataset }) => dataset['statement'] ?? []));
    const { saveRows } = await loadPart(() => import('../ui/saving/save-rows.client.ts'));
    await saveRows(tables, ids, 'zhice-targets.csv');
  }

  #set(name: string, value: string): void {
    partOf<HTMLInputElement>(this.#form, `input[name="${name}"]`).value = value;
  }

  get #said(): HTMLElement {
    return partOf(this, '[data-shown-count]');
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }
}

customElements.define('commitment-matrix', CommitmentMatrix);
