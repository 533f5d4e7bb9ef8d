import type { Line } from '../../domain/document/lines.ts';
import { linesAt } from '../../domain/document/lines.ts';
import type { PositionWords } from '../../domain/document/position.ts';
import { formatPosition } from '../../domain/document/position.ts';
import type { Provision } from '../../domain/document/provision.ts';
import { positionOf } from '../../domain/document/printed-position.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import type { ComparedProvision } from '../../domain/reuse/compared-address.ts';
import { formatComparedProvisions, parseComparedProvisions } from '../../domain/reuse/compared-address.ts';
import type { SharedSegment } from '../../domain/reuse/mark-shared.ts';
import { markShared, splitSegments } from '../../domain/reuse/mark-shared.ts';
import type { Template } from '../../i18n/template.ts';
import type { DocumentParallels } from '../../exports/records/document-parallels.ts';
import { loadDocument } from '../citing/load-document.client.ts';
import { say } from '../ui/say.client.ts';
import { yieldToReader } from '../ui/yield-to-reader.client.ts';
import { printParallels, readParallels } from './similar-list.client.ts';
import type { ComparedDocument } from './compared-document.ts';
import { ComparedDocuments } from './compared-documents.client.ts';
import { provisionOptions } from './provision-options.ts';

/** Words of the answers. */
export interface CompareMessages extends PositionWords {
  readonly choose: string;
  readonly loading: string;
  readonly ready: string;
  readonly half: string;
  readonly failedSimilar: string;
  readonly failed: string;
  readonly none: string;
  readonly found: Template<'runs' | 'characters'>;
  /** `id` is what the address says. */
  readonly unknownPolicy: Template<'id'>;
  readonly unknownProvision: Template<'id' | 'title'>;
}

type SideName = 'a' | 'b';
/** Provisions offered before the browser may answer the reader. */
const AT_ONCE = 100;
/** How many similar provisions are listed for a document. */
const mostSimilar = 20;

const sides: readonly SideName[] = ['a', 'b'];

/** A provision read and found. */
interface Shown {
  readonly document: ComparedDocument;
  readonly compared: ComparedProvision;
  readonly lines: readonly Line[];
  readonly position: string;
}

/**
 * `<compare-provisions>`: sets the two provisions of the address, or of the choosers, side by side and marks what
 * they word alike. Documents are read from `/data/policies/<id>.json`.
 */
class CompareProvisions extends HTMLElement {
  #documents!: ComparedDocuments;
  #run = 0;

  connectedCallback(): void {
    this.#documents = new ComparedDocuments(this.dataset);
    const given = parseComparedProvisions(location.href);
    const form = this.querySelector('form');
    form?.addEventListener('change', (event) => {
      const name = event.target instanceof HTMLSelectElement ? event.target.name : '';
      const isOf = (side: SideName, what: string) => name === `${side}-${what}`;
      for (const side of sides)
        if (isOf(side, 'area')) this.#select(side, 'policy').replaceChildren(this.#unchosen());
      const chosen = Object.fromEntries(
        sides.map((side) => [side, this.#chosen(side, isOf(side, 'policy'))]),
      );
      history.replaceState(null, '', `${location.pathname}${formatComparedProvisions(chosen)}`);
      void this.#show(chosen);
    });
    this.querySelector('[data-differences]')?.addEventListener('change', () => {
      this.#markDifferences();
    });
    void this.#show(given);
  }

  /** Marks what only one side says, in place of what both say. */
  #markDifferences(wanted?: boolean): void {
    const box = this.querySelector<HTMLInputElement>('[data-differences]');
    if (box === null) return;
    if (wanted !== undefined) box.checked = wanted;
    this.classList.toggle('differences', box.checked);
  }

  /** What the choosers of one side say; the provision is let go when another document is chosen. */
  #chosen(side: SideName, isNewDocument: boolean): ComparedProvision | undefined {
    const policy = this.#select(side, 'policy').value;
    const provision = isNewDocument ? '' : this.#select(side, 'provision').value;
    return policy === '' ? undefined : { policy, provision };
  }

  async #show(chosen: {
    readonly a?: ComparedProvision | undefined;
    readonly b?: ComparedProvision | undefined;
  }): Promise<void> {
    const run = ++this.#run;
    const words = this.#messages();
    const problems: string[] = [];
    if (chosen.a !== undefined || chosen.b !== undefined) this.#state('loading', words.loading);
    try {
      const shown = await Promise.all(sides.map((side) => this.#prepare(side, chosen[side], problems)));
      if (run !== this.#run) return;
      void this.#listSimilar(run, shown.every((side) => side !== undefined) ? undefined : chosen.a?.policy);
      const runs = this.#print(shown);
      this.#state('done', [...problems, ...(runs === undefined ? [] : [runs])].join(' '));
      if (problems.length > 0 || runs !== undefined) return;
      this.#state('ready', shown.some((side) => side !== undefined) ? words.half : words.ready);
    } catch {
      if (run === this.#run) this.#state('failed', words.failed);
    }
  }

  /** Sets the choosers of one side and looks its provision up. */
  async #prepare(
    side: SideName,
    compared: ComparedProvision | undefined,
    problems: string[],
  ): Promise<Shown | undefined> {
    const run = this.#run;
    const words = this.#messages();
    const documentSelect = this.#select(side, 'policy');
    const provisionSelect = this.#select(side, 'provision');
    const found = compared === undefined ? undefined : await this.#documents.find(compared.policy);
    const document = found?.document;
    await this.#offerArea(side, found?.area);
    if (run !== this.#run) return undefined;
    documentSelect.value = document === undefined ? '' : (compared?.policy ?? '');
    if (compared === undefined || document === undefined) {
      if (compared !== undefined) problems.push(say(words.unknownPolicy, { id: compared.policy }));
      this.#offerNothing(provisionSelect);
      return undefined;
    }
    const { provisions: text } = (await loadDocument(this.dataset['source'] ?? '', compared.policy)).text;
    if (run !== this.#run) return undefined;
    await this.#offerProvisions(provisionSelect, compared, text);
    if (compared.provision === '') return undefined;
    const provision = findProvisionPath(text, compared.provision);
    if (provision === undefined) {
      problems.push(say(words.unknownProvision, { title: document.title, id: compared.provision }));
      return undefined;
    }
    provisionSelect.value = compared.provision;
    const position = positionOf(provision);
    return {
      document,
      compared,
      lines: linesAt(provision),
      position: position === undefined ? '' : formatPosition(position, words),
    };
  }

  /**
   * Offers what can be chosen in a document, unless it is offered: the browser takes long for the hundreds of a document,
   * so that it gets them bit by bit. It stops where something else is chosen meanwhile.
   */
  async #offerProvisions(
    select: HTMLSelectElement,
    { policy, provision }: ComparedProvision,
    text: readonly Provision[],
  ): Promise<void> {
    const run = this.#run;
    const isOffered =
      select.dataset['policy'] === policy && [...select.options].some(({ value }) => value === provision);
    if (isOffered) return;
    const options = provisionOptions(text, provision, this.#messages());
    this.#offerNothing(select);
    // Now, since it changes the style of every option.
    select.disabled = false;
    for (let start = 0; start < options.length; start += AT_ONCE) {
      if (start > 0) await yieldToReader();
      if (run !== this.#run) return;
      select.append(...options.slice(start, start + AT_ONCE).map(({ id, name }) => new Option(name, id)));
      // They are styled now, not all at once for the next frame.
      select.getBoundingClientRect();
    }
    select.dataset['policy'] = policy;
  }

  #offerNothing(select: HTMLSelectElement): void {
    select.disabled = true;
    delete select.dataset['policy'];
    select.replaceChildren(this.#unchosen());
  }

  /** @returns what to say of the two; undefined while one is missing. */
  #print(shown: readonly (Shown | undefined)[]): string | undefined {
    const words = this.#messages();
    const [a, b] = shown;
    const marks = a && b && markShared(textsOf(a.lines), textsOf(b.lines));
    const printed = [a, b].map((side, index) => side && this.#printSide(side, marks?.[sides[index] ?? 'a']));
    this.querySelector('[data-sides]')?.replaceChildren(...printed.filter((side) => side !== undefined));
    const runs = this.querySelector<HTMLElement>('[data-runs]');
    if (runs !== null) runs.hidden = (marks?.runs.length ?? 0) === 0;
    const items = (marks?.runs ?? []).map((text) => element('li', '', text));
    runs?.querySelector('ul')?.replaceChildren(...items);
    const choice = this.querySelector<HTMLElement>('.compare-differences');
    if (choice !== null) choice.hidden = (marks?.runs.length ?? 0) === 0;
    if (marks === undefined) return undefined;
    // Where most is the same, what differs is what there is to see.
    const length = textsOf(a?.lines ?? []).join('').length;
    this.#markDifferences(marks.characters > length / 2);
    if (marks.runs.length === 0) return words.none;
    return say(words.found, { runs: marks.runs.length, characters: marks.characters });
  }

  /** Lists what the document of the left side shares with others, while two provisions are not chosen yet. */
  async #listSimilar(run: number, policy: string | undefined): Promise<void> {
    const section = this.querySelector<HTMLElement>('[data-similar]');
    const template = section?.querySelector('template');
    if (section === null || template === null || template === undefined) return;
    section.hidden = true;
    const words = this.#messages();
    const parallels = await this.#readParallels(policy).catch(() => 'failed' as const);
    if (run !== this.#run || parallels === undefined) return;
    // Without the list the choosers work as they do.
    if (parallels === 'failed')
      return this.querySelector('[role="status"]')?.append(` ${words.failedSimilar}`);
    const items = printParallels(parallels, template, words.locale, mostSimilar);
    section.querySelector('ul')?.replaceChildren(...items);
    section.hidden = items.length === 0;
  }

  async #readParallels(policy: string | undefined): Promise<DocumentParallels | undefined> {
    if (policy === undefined) return undefined;
    const found = await this.#documents.find(policy);
    return found && readParallels(found.document.parallels, policy);
  }

  /** Where documents are chosen by area, those of the area chosen, or of the one that a document stands in. */
  async #offerArea(side: SideName, area: string | undefined): Promise<void> {
    const areas = this.querySelector<HTMLSelectElement>(`select[name="${side}-area"]`);
    if (areas === null) return;
    if (area !== undefined) areas.value = area;
    const documents = this.#select(side, 'policy');
    documents.disabled = areas.value === '';
    if (documents.dataset['area'] === areas.value && documents.length > 1) return;
    const options = areas.value === '' ? [] : await this.#documents.optionsOf(areas.value);
    documents.dataset['area'] = areas.value;
    documents.replaceChildren(this.#unchosen(), ...options);
  }

  #unchosen(): HTMLOptionElement {
    return new Option(this.#messages().choose, '');
  }

  #printSide(
    { document, compared, lines, position }: Shown,
    marks: readonly (readonly SharedSegment[])[] | undefined,
  ): Node {
    const template = this.querySelector<HTMLTemplateElement>('template[data-side]');
    const side = template?.content.cloneNode(true) as DocumentFragment;
    const facts = document.facts.map((fact, index) =>
      element('li', ['place', '', '', 'tag'][index] ?? '', fact),
    );
    side.querySelector('.facts')?.replaceChildren(...facts);
    const link = side.querySelector('a');
    if (link !== null) {
      link.href = `${document.href}#${compared.provision}`;
      link.textContent = position;
    }
    const title = side.querySelector('[data-title]');
    if (title !== null) title.textContent = document.title;
    const marked = marks ?? textsOf(lines).map((text) => [{ text, shared: 'none' } as const]);
    side
      .querySelector('.printed')
      ?.replaceChildren(...lines.map((line, index) => printLine(line, marked[index] ?? [])));
    return side;
  }

  #state(state: 'ready' | 'loading' | 'done' | 'failed', text: string): void {
    this.dataset['state'] = state;
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }

  #select(side: SideName, what: 'policy' | 'provision'): HTMLSelectElement {
    const select = this.querySelector<HTMLSelectElement>(`select[name="${side}-${what}"]`);
    if (select === null) throw new Error(`compare-provisions has no chooser ${side}-${what}`);
    return select;
  }

  #messages(): CompareMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}') as CompareMessages;
  }
}

/** The text of each line after its printed number: what is compared. */
function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text, pieces }) => text.slice(headingOf(pieces, 'label').length));
}

/** The number of a line, or its heading; empty where it has none. */
function headingOf(pieces: Line['pieces'], role: 'label' | 'heading'): string {
  return pieces.find((piece) => piece.role === role)?.text ?? '';
}

/** A line with the marks of its words, its heading bold. */
function printLine({ kind, pieces }: Line, segments: readonly SharedSegment[]): HTMLElement {
  const [heading, text] = splitSegments(segments, headingOf(pieces, 'heading').length);
  const title = element('b', '', headingOf(pieces, 'label'), ...heading.map(printSegment));
  return element('p', '', ...(kind === 'paragraph' ? [] : [title]), ...text.map(printSegment));
}

function printSegment({ text, shared }: SharedSegment): Element {
  return shared === 'none' ? element('span', 'own', text) : element('mark', shared, text);
}

function element(name: string, className: string, ...children: (Element | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

customElements.define('compare-provisions', CompareProvisions);
