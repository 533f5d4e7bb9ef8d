import { linesAt } from '../../domain/document/lines.ts';
import { formatPosition } from '../../domain/document/position.ts';
import { positionOf } from '../../domain/document/printed-position.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import type { ComparedProvision } from '../../domain/reuse/compared-address.ts';
import { formatComparedProvisions, parseComparedProvisions } from '../../domain/reuse/compared-address.ts';
import { markShared } from '../../domain/reuse/mark-shared.ts';
import type { Template } from '../../i18n/template.ts';
import type { DocumentParallels } from '../../exports/records/document-parallels.ts';
import { loadDocument } from '../citing/load-document.client.ts';
import { say } from '../ui/say.client.ts';
import { printParallels, readParallels } from './similar-list.client.ts';
import { ComparedDocuments } from './compared-documents.client.ts';
import type { FoundProvision } from './print-provision.client.ts';
import { element, printProvision, textsOf } from './print-provision.client.ts';
import type { ChooserWords } from './side-choosers.client.ts';
import { SideChoosers } from './side-choosers.client.ts';

/** Words of the answers. */
export interface CompareMessages extends ChooserWords {
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
/** How many similar provisions are listed for a document. */
const mostSimilar = 20;

const sides: readonly SideName[] = ['a', 'b'];

/**
 * `<compare-provisions>`: sets the two provisions of the address, or of the choosers, side by side and marks what
 * they word alike. Documents are read from `/data/policies/<id>.json`.
 */
class CompareProvisions extends HTMLElement {
  #documents!: ComparedDocuments;
  #choosers!: Readonly<Record<SideName, SideChoosers>>;
  #run = 0;

  connectedCallback(): void {
    this.#documents = new ComparedDocuments(this.dataset);
    const choosersOf = (side: SideName) => new SideChoosers(this, side, this.#documents, this.#messages());
    this.#choosers = { a: choosersOf('a'), b: choosersOf('b') };
    const given = parseComparedProvisions(location.href);
    const form = this.querySelector('form');
    form?.addEventListener('change', (event) => {
      const name = event.target instanceof HTMLSelectElement ? event.target.name : '';
      for (const side of sides) this.#choosers[side].changed(name);
      const chosen = Object.fromEntries(sides.map((side) => [side, this.#choosers[side].chosen()]));
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

  async #show(chosen: {
    readonly a?: ComparedProvision | undefined;
    readonly b?: ComparedProvision | undefined;
  }): Promise<void> {
    const run = ++this.#run;
    const words = this.#messages();
    const problems: string[] = [];
    if (chosen.a !== undefined || chosen.b !== undefined) this.#state('loading', words.loading);
    // An area alone is loaded beneath what stands; files that are there already answer before words could be read.
    const note = setTimeout(() => {
      if (run === this.#run) this.#say(words.loading);
    }, 150);
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
    } finally {
      clearTimeout(note);
    }
  }

  /** Sets the choosers of one side and looks its provision up. */
  async #prepare(
    side: SideName,
    compared: ComparedProvision | undefined,
    problems: string[],
  ): Promise<FoundProvision | undefined> {
    const run = this.#run;
    const words = this.#messages();
    const choosers = this.#choosers[side];
    const found = compared === undefined ? undefined : await this.#documents.find(compared.policy);
    const document = found?.document;
    await choosers.offerArea(found?.area);
    if (run !== this.#run) return undefined;
    choosers.choosePolicy(document === undefined ? '' : (compared?.policy ?? ''));
    if (compared === undefined || document === undefined) {
      if (compared !== undefined) problems.push(say(words.unknownPolicy, { id: compared.policy }));
      choosers.offerNoProvisions();
      return undefined;
    }
    const { provisions: text } = (await loadDocument(this.dataset['source'] ?? '', compared.policy)).text;
    if (run !== this.#run) return undefined;
    await choosers.offerProvisions(compared, text, () => run === this.#run);
    if (compared.provision === '') return undefined;
    const provision = findProvisionPath(text, compared.provision);
    if (provision === undefined) {
      problems.push(say(words.unknownProvision, { title: document.title, id: compared.provision }));
      return undefined;
    }
    choosers.chooseProvision(compared.provision);
    const position = positionOf(provision);
    return {
      document,
      compared,
      lines: linesAt(provision),
      position: position === undefined ? '' : formatPosition(position, words),
    };
  }

  /** @returns what to say of the two; undefined while one is missing. */
  #print(shown: readonly (FoundProvision | undefined)[]): string | undefined {
    const words = this.#messages();
    const [a, b] = shown;
    const template = this.querySelector<HTMLTemplateElement>('template[data-side]');
    const marks = a && b && markShared(textsOf(a.lines), textsOf(b.lines));
    const printed = [a, b].map(
      (side, index) => side && printProvision(side, template, marks?.[sides[index] ?? 'a']),
    );
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

  #state(state: 'ready' | 'loading' | 'done' | 'failed', text: string): void {
    this.dataset['state'] = state;
    this.#say(text);
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }

  #messages(): CompareMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}') as CompareMessages;
  }
}

customElements.define('compare-provisions', CompareProvisions);
