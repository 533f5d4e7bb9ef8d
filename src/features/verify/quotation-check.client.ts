import type { Template } from '../../i18n/template.ts';
import { verdicts as allVerdicts } from '../../schemas/vocabulary.ts';
import { readCitingSite } from '../citing/citing-site.client.ts';
import { loadTypedForms } from '../citing/jump/load-typed-forms.client.ts';
import type { Copied } from '../ui/copied.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { partOf } from '../ui/element.client.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import { say } from '../ui/say.client.ts';
import { yieldToReader } from '../ui/scheduling/yield-to-reader.client.ts';
import type { CheckedDraft, DraftDesk } from './draft-desk.client.ts';
import { openDraftDesk } from './draft-desk.client.ts';
import type { CheckedFinding } from './draft-messages.ts';
import type { FindingContext, FindingWords } from './finding-view.client.ts';
import { renderFinding } from './finding-view.client.ts';

/** Words of the desk; `{count}` stands for a number. */
export interface CheckMessages extends FindingWords {
  readonly loading: string;
  readonly checking: string;
  readonly failed: string;
  /** Traditional characters are not read as those of the texts. */
  readonly formsFailed: string;
  readonly nothing: string;
  readonly press: string;
  readonly found: Template<'count'>;
  readonly length: Template<'count'>;
  readonly copied: string;
  readonly copyFailed: string;
}

/** Pause in typing after which the paste is checked, in milliseconds. */
const PAUSE = 400;
/** How long findings are printed before the browser may draw, in milliseconds. */
const SLICE = 16;
/** Longer pastes are checked when asked for, not while they are written. In characters. */
const LIVE = 30_000;
/** An answer that takes longer is said to be on its way, in milliseconds. */
const LATE = 1000;
/** What is printed without an answer. */
const NOTHING: CheckedDraft = { findings: [], documents: [] };

/**
 * `<quotation-check>`: compares what is pasted with the published policy documents, in the browser. What it is compared
 * with is fetched when the words are there: all documents where they are few, else those that the exact index tells of.
 */
class QuotationCheck extends HTMLElement {
  #desk: Promise<DraftDesk> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  #hasForms = true;
  #isOpen = false;
  /** Counts what is printed: a later answer ends an earlier one. */
  #printing = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (form === null || field === null) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check(field);
    });
    form.addEventListener('reset', () => {
      field.value = '';
      void this.#check(field);
      field.focus();
    });
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      if (field.value.length <= LIVE) this.#timer = setTimeout(() => void this.#check(field), PAUSE);
      else this.#print(NOTHING, this.#messages().press);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    this.querySelector<HTMLInputElement>('[data-only]')?.addEventListener('change', (event) => {
      const isChecked = event.target instanceof HTMLInputElement && event.target.checked;
      this.querySelector('[data-findings]')?.toggleAttribute('data-hides-verbatim', isChecked);
    });
  }

  async #check(field: HTMLTextAreaElement): Promise<void> {
    clearTimeout(this.#timer);
    const run = ++this.#run;
    const text = field.value;
    const messages = this.#messages();
    partOf(this, '[data-length]').textContent = say(messages.length, { count: [...text].length });
    if (text.trim() === '') return this.#print(NOTHING, '');
    if (this.#desk === undefined) this.#say(messages.loading);
    else if (text.length > LIVE) this.#say(messages.checking);
    this.#desk ??= this.#open();
    const late = setTimeout(() => {
      if (run === this.#run && this.#isOpen) this.#say(messages.checking);
    }, LATE);
    try {
      const desk = await this.#desk;
      this.#isOpen = true;
      const checked = run === this.#run ? await desk.check(text) : undefined;
      if (checked === undefined || run !== this.#run) return;
      const { findings } = checked;
      const summary = findings.length === 0 ? messages.nothing : this.#summarise(findings);
      this.#print(checked, this.#hasForms ? summary : `${messages.formsFailed} ${summary}`);
    } catch {
      this.#desk = undefined;
      this.#isOpen = false;
      if (run === this.#run) this.#print(NOTHING, messages.failed);
    } finally {
      clearTimeout(late);
    }
  }

  async #open(): Promise<DraftDesk> {
    const { texts } = readCitingSite(this);
    const { openDraftSources } = await loadPart(() => import('./draft-sources.client.ts'));
    const [forms, sources] = await Promise.all([
      loadTypedForms(this.dataset['forms'] ?? '').catch(() => undefined),
      openDraftSources(texts, this.dataset['index'] ?? ''),
    ]);
    this.#hasForms = forms !== undefined;
    return openDraftDesk(sources, forms ?? new Map());
  }

  #print({ findings, documents }: CheckedDraft, summary: string): void {
    this.#say(summary);
    partOf(this, '[data-results]').hidden = findings.length === 0;
    const list = partOf(this, '[data-findings]');
    this.#printing += 1;
    list.replaceChildren();
    const context: FindingContext = {
      host: this,
      words: this.#messages(),
      site: readCitingSite(this),
      documents,
      copy: (copied: Copied, button: HTMLElement) => void this.#copy(copied, button),
      select: (finding: CheckedFinding) => {
        this.#select(finding);
      },
    };
    void this.#printSlices(findings, context, list);
  }

  /** Prints findings one after the other, until another answer is printed. */
  async #printSlices(
    findings: readonly CheckedFinding[],
    context: FindingContext,
    list: HTMLElement,
  ): Promise<void> {
    const printing = this.#printing;
    let begun = performance.now();
    for (const finding of findings) {
      list.append(renderFinding(finding, context));
      if (performance.now() - begun < SLICE) continue;
      await yieldToReader();
      if (printing !== this.#printing) return;
      begun = performance.now();
    }
  }

  #summarise(findings: readonly CheckedFinding[]): string {
    const { found, verdicts } = this.#messages();
    const counts = allVerdicts
      .map((verdict) => ({
        verdict,
        count: findings.filter((finding) => finding.verdict === verdict).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${verdicts[verdict]} ${count}`);
    return `${say(found, { count: findings.length })}${counts.join(' · ')}`;
  }

  #select({ start, end }: CheckedFinding): void {
    const field = this.querySelector('textarea');
    // A field scrolls to its caret when it takes the focus.
    field?.setSelectionRange(start, start);
    field?.blur();
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  async #copy(copied: Copied, button: HTMLElement): Promise<void> {
    const messages = this.#messages();
    this.querySelector('[data-copied]')?.removeAttribute('data-copied');
    const isCopied = await copyWords(copied);
    button.toggleAttribute('data-copied', isCopied);
    partOf(this, '[data-said]').textContent = isCopied ? messages.copied : messages.copyFailed;
  }

  #say(summary: string): void {
    partOf(this, '[data-summary]').textContent = summary;
  }

  #messages(): CheckMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}') as CheckMessages;
  }
}

customElements.define('quotation-check', QuotationCheck);
