import type { Template } from '../../i18n/template.ts';
import { verdicts as allVerdicts } from '../../schemas/vocabulary.ts';
import { readCitingSite } from '../citing/citing-site.client.ts';
import { loadDocument } from '../citing/load-document.client.ts';
import { loadTypedForms } from '../citing/jump/load-typed-forms.client.ts';
import type { Copied } from '../ui/copied.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { partOf } from '../ui/element.client.ts';
import { say } from '../ui/say.client.ts';
import { yieldToReader } from '../ui/yield-to-reader.client.ts';
import type { DraftDesk } from './draft-desk.client.ts';
import { openDraftDesk } from './draft-desk.client.ts';
import type { CheckedFinding } from './draft-worker.client.ts';
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

/**
 * `<quotation-check>`: compares what is pasted with the published policy documents, in the browser. The documents are
 * fetched whole when the first words are there. With thousands of them they would come as packs of folded text with
 * their grams, by shard; the check itself stays as it is.
 */
class QuotationCheck extends HTMLElement {
  #desk: Promise<DraftDesk> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  #hasForms = true;
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
      else this.#print([], this.#messages().press);
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
    if (text.trim() === '') return this.#print([], '');
    if (this.#desk === undefined) this.#say(messages.loading);
    else if (text.length > LIVE) this.#say(messages.checking);
    this.#desk ??= this.#open();
    try {
      const desk = await this.#desk;
      const findings = run === this.#run ? await desk.check(text) : undefined;
      if (findings === undefined || run !== this.#run) return;
      const summary = findings.length === 0 ? messages.nothing : this.#summarise(findings);
      this.#print(findings, this.#hasForms ? summary : `${messages.formsFailed} ${summary}`, desk);
    } catch {
      this.#desk = undefined;
      if (run === this.#run) this.#print([], messages.failed);
    }
  }

  async #open(): Promise<DraftDesk> {
    const { texts } = readCitingSite(this);
    const ids = this.dataset['documents']?.match(/\S+/gu) ?? [];
    const [forms, ...documents] = await Promise.all([
      loadTypedForms(this.dataset['forms'] ?? '').catch(() => undefined),
      ...ids.map((id) => loadDocument(texts, id)),
    ]);
    this.#hasForms = forms !== undefined;
    return openDraftDesk(documents, forms ?? new Map());
  }

  #print(findings: readonly CheckedFinding[], summary: string, desk?: DraftDesk): void {
    this.#say(summary);
    partOf(this, '[data-results]').hidden = findings.length === 0;
    const list = partOf(this, '[data-findings]');
    this.#printing += 1;
    list.replaceChildren();
    if (desk === undefined) return;
    const context: FindingContext = {
      host: this,
      words: this.#messages(),
      site: readCitingSite(this),
      documents: desk.documents,
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
