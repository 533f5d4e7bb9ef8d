import { choicesIn, clearChoices, readChoices, writeChoices } from '../../ui/address-choices.client.ts';
import type { Choices } from '../../ui/choices.ts';
import { cloneTemplate } from '../../ui/clone-template.client.ts';
import { partOf, writeWords } from '../../ui/element.client.ts';
import { printCounts } from '../../ui/print-counts.client.ts';
import { sayData } from '../../ui/say-data.client.ts';
import { sayUnknownChoice, type UnknownChoice } from '../../ui/say-unknown-choice.client.ts';
import type { Counted, DirectoryPart, FoundDocument } from './choose-documents.ts';
import { chooseDocuments, countValuesOf, hasDocument } from './choose-documents.ts';
import type { DirectoryPlan } from './directory-file.ts';
import { DirectoryFiles } from './directory-files.client.ts';

/** Documents listed at once. */
const AT_ONCE = 20;

/**
 * `<document-finder>`: lists the documents of the directory that meet what is chosen and hold what is typed, or those
 * with statements that do, and keeps the choices in the address. Without a choice the page stands as it is printed, and
 * nothing is fetched; with an area alone only the files of that area are.
 */
class DocumentFinder extends HTMLElement {
  #form!: HTMLFormElement;
  #files!: DirectoryFiles;
  #found: readonly FoundDocument[] = [];
  #run = 0;
  #counting = 0;

  connectedCallback(): void {
    this.#form = partOf<HTMLFormElement>(this, 'form');
    this.#files = new DirectoryFiles(JSON.parse(this.dataset['directory'] ?? '{}') as DirectoryPlan);
    const choose = () => {
      writeChoices(this.#form);
      void this.#show();
    };
    this.#form.addEventListener('input', choose);
    this.#form.addEventListener('reset', () =>
      setTimeout(() => {
        for (const field of this.#unoffered()) field.value = '';
        choose();
      }),
    );
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => void this.#read());
    partOf(this, '[data-more]').addEventListener('click', () => {
      const before = this.#listed();
      this.#list(before, before + AT_ONCE);
      this.querySelectorAll<HTMLElement>('[data-found] > li > a')[before]?.focus();
    });
    void this.#read();
  }

  async #read(): Promise<void> {
    const unknown = readChoices(this.#form) ?? (await this.#dropUnknown());
    await this.#show();
    if (unknown !== undefined) sayUnknownChoice(this, partOf(this, '[data-said]'), unknown);
  }

  /** Fields of choices that an address may make and no field of the form offers. */
  #unoffered(): NodeListOf<HTMLInputElement> {
    return this.#form.querySelectorAll<HTMLInputElement>('input[type="hidden"]');
  }

  /** Where one of those choices is a value that no document has, nothing is chosen, as where no option has it. */
  async #dropUnknown(): Promise<UnknownChoice | undefined> {
    const chosen = [...this.#unoffered()].filter(({ value }) => value !== '');
    if (chosen.length === 0) return undefined;
    const parts = await this.#load(undefined);
    const field = chosen.find(({ name, value }) => parts !== undefined && !hasDocument(parts, name, value));
    if (field === undefined) return undefined;
    const unknown = { value: field.value, names: [field.name] };
    clearChoices(this.#form);
    return unknown;
  }

  /** The files of an area, or all; nothing where they cannot be had. */
  async #load(area: string | undefined): Promise<readonly DirectoryPart[] | undefined> {
    const loading = this.#files.load(area);
    // Files that are there already answer before a note of loading could be read.
    const note = setTimeout(() => this.#say(this.dataset['loading'] ?? ''), 150);
    const parts = await loading.catch(() => undefined);
    clearTimeout(note);
    return parts;
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const { q = '', ...choices } = choicesIn(this.#form);
    const isAsked = q !== '' || Object.keys(choices).length > 0;
    this.toggleAttribute('data-asked', isAsked);
    if (!isAsked) return this.#clear('');
    const parts = await this.#load(choices['area']);
    if (run !== this.#run) return;
    if (parts === undefined) return this.#clear(this.dataset['failed'] ?? '');
    this.#found = chooseDocuments(parts, this.#counted, choices, q);
    partOf(this, '[data-found]').replaceChildren();
    this.#list(0, AT_ONCE);
    this.#say(this.#describe());
    this.#countLater(parts, choices, q);
  }

  /** The page as it is printed, which leads to every document. */
  #clear(said: string): void {
    this.removeAttribute('data-asked');
    this.#found = [];
    this.#list(0, 0);
    this.#say(said);
  }

  get #counted(): Counted {
    return this.dataset['counted'] === 'statements' ? 'statements' : 'documents';
  }

  #describe(): string {
    if (this.#found.length === 0) return this.dataset['none'] ?? '';
    return sayData(this, 'says', {
      documents: this.#found.length,
      points: this.#found.reduce((sum, { count }) => sum + count, 0),
    });
  }

  #listed(): number {
    return partOf(this, '[data-found]').childElementCount;
  }

  /** Lists what was found from one position up to another, and offers the next. */
  #list(from: number, to: number): void {
    const list = partOf(this, '[data-found]');
    if (from === 0) list.replaceChildren();
    list.append(...this.#found.slice(from, to).map((found) => this.#printFound(found)));
    const more = partOf(this, '[data-more]');
    const left = this.#found.length - to;
    more.hidden = left <= 0;
    more.textContent = sayData(this, 'more', { count: Math.min(left, AT_ONCE) });
  }

  #printFound({ document: found, count }: FoundDocument): DocumentFragment {
    const item = cloneTemplate(this, 'found');
    const isOfStatements = this.#counted === 'statements';
    const link = partOf<HTMLAnchorElement>(item, 'a');
    link.href = `${this.dataset['pages'] ?? ''}${found.id}/${isOfStatements && found.hasTargetsPage ? 'targets/' : ''}`;
    link.title = found.title;
    writeWords(link, found.shortTitle);
    writeWords(partOf(item, '.place'), found.region);
    writeWords(partOf(item, '[data-kind]'), found.kind);
    partOf(item, '[data-date]').textContent = found.date;
    const number = partOf(item, '[data-number]');
    writeWords(
      number,
      isOfStatements ? sayData(this, 'statementCount', { count }) : (found.documentNumber ?? ''),
    );
    number.hidden = number.textContent === '';
    partOf(item, '.tag').hidden = found.nature !== 'reference';
    return item;
  }

  /** The lists of options are closed: their numbers follow once the reader sees what the choice has done. */
  #countLater(parts: readonly DirectoryPart[], choices: Choices, query: string): void {
    cancelAnimationFrame(this.#counting);
    this.#counting = requestAnimationFrame(() =>
      setTimeout(() => {
        for (const select of this.#form.querySelectorAll<HTMLSelectElement>('select[data-filter]'))
          // The files of one area say nothing of the others.
          if (select.name !== 'area' || choices['area'] === undefined)
            printCounts(select, countValuesOf(parts, this.#counted, choices, query, select.name));
      }),
    );
  }

  #say(text: string): void {
    partOf(this, '[data-said]').textContent = text;
  }
}

customElements.define('document-finder', DocumentFinder);
