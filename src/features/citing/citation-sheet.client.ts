import { interfaceLocale } from '../ui/interface-locale.client.ts';
import { unsavedMessages } from './unsaved-messages.ts';
import { partOfProvision } from '../../domain/citing/cited-work.ts';
import { formatCitedPosition } from '../../domain/citing/format-cited-position.ts';
import { citationKey } from '../../domain/citing/forms/csl-json.ts';
import type { CitationRequest } from '../../domain/citing/reading/citation-request.ts';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { rangesOfSpans } from '../../domain/document/provision-span.ts';
import { copyWords } from '../ui/copy-words.client.ts';
import { copyBlock, partOf } from '../ui/element.client.ts';
import { saveFile } from '../ui/saving/save-file.client.ts';
import { say } from '../ui/say.client.ts';
import { sharePage } from '../ui/share-page.client.ts';
import { yieldToReader } from '../ui/scheduling/yield-to-reader.client.ts';
import { markRanges } from '../shell/position/mark-ranges.client.ts';
import type { CitationFile, CitationWords } from './citation-words.ts';
import { citationFiles, citationWords } from './citation-words.ts';
import type { CitedPassage } from './cited-passage.client.ts';
import { readCitingSite, requestCitation } from './citing-site.client.ts';
import type { Clipping } from './clippings/clippings-store.client.ts';
import { holdsClipping, toggleClipping } from './clippings/clippings-store.client.ts';
import { loadDocument } from './load-document.client.ts';
import { citingMessages } from './messages.ts';
import type { PassageChoice } from './passage-choices.client.ts';
import { passageChoices } from './passage-choices.client.ts';
import { passageOnPage } from './passage-on-page.client.ts';
import { anchorSheet } from './anchor-sheet.client.ts';
import { makeSheetControls } from './sheet-controls.client.ts';

/** What is being cited, and as what. */
interface Shown {
  readonly passage: CitedPassage;
  readonly request: CitationRequest;
  readonly words: CitationWords;
}

/**
 * The popover that offers the citations of a passage: its head is printed by `ProvisionTools.astro`, its controls are made
 * when it is first opened.
 */
export class CitationSheet {
  readonly #host: HTMLElement;
  readonly #root: Element;
  readonly #words = citingMessages[interfaceLocale()];
  readonly #popover: HTMLElement & {
    showPopover(options?: { readonly source: HTMLElement }): void;
  };
  #document: CitableDocument | undefined;
  #choices: readonly PassageChoice[] = [];
  #shown: Shown | undefined;

  /**
   * @param host carries the page's facts in its `data-` attributes
   * @param root the source text
   */
  constructor(host: HTMLElement, root: Element, popover: HTMLElement) {
    this.#host = host;
    this.#root = root;
    this.#popover = popover;
    popover.addEventListener('change', () => {
      this.#fill();
    });
    popover.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) void this.#act(button);
    });
    popover.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') markRanges('cited', []);
    });
  }

  /**
   * Opens the sheet for a provision or a selection.
   * @param anchor what it stands next to
   * @param source the control that asked for it, to which the focus returns
   */
  async open(
    cited: { readonly id: string } | CitedPassage,
    anchor: Element | Range,
    source?: HTMLElement,
  ): Promise<void> {
    const rect = endOf(anchor);
    const ready = partOf(this.#host, '[data-ready]');
    ready.hidden = true;
    this.#say(this.#words.loading);
    this.#popover.hidePopover();
    // Naming the source puts the sheet after it in the order of the Tab key.
    this.#popover.showPopover(source === undefined ? undefined : { source });
    anchorSheet(this.#popover, rect, this.#root);
    try {
      this.#document = await loadDocument(readCitingSite(this.#host).texts, this.#policy());
    } catch {
      this.#say(this.#words.failed);
      return;
    }
    if (ready.childElementCount === 0) ready.append(...this.#makeControls(this.#document));
    // The open sheet is seen first; what it offers asks for the whole page.
    await yieldToReader();
    this.#choices = passageChoices(this.#root, this.#document.text.provisions, cited, this.#words.scope);
    this.#offerChoices();
    this.#fill();
    ready.hidden = false;
    this.#say('');
    await yieldToReader();
    anchorSheet(this.#popover, rect, this.#root);
    partOf(this.#host, '[data-copy]').focus({ preventScroll: true });
  }

  #makeControls({ policy }: CitableDocument): readonly HTMLElement[] {
    const { compare = '', report, reportWords = '' } = this.#host.dataset;
    return makeSheetControls(policy, {
      compare,
      report: report === undefined ? undefined : { href: report, words: reportWords },
    });
  }

  #offerChoices(): void {
    const options = this.#choices.map(({ label }, index) => new Option(label, String(index)));
    partOf(this.#host, '[data-scope]').replaceChildren(...options);
    partOf(this.#host, '[data-scope-label]').hidden = options.length < 2;
    const part = partOfProvision(this.#choices[0]?.passage.span.from ?? '');
    const radio = this.#host.querySelector<HTMLInputElement>(`[name="cited-part"][value="${part}"]`);
    if (radio !== null) radio.checked = true;
  }

  /** Prints the citations of what is chosen. */
  #fill(): void {
    const choice = this.#choices[Number(partOf<HTMLSelectElement>(this.#host, '[data-scope]').value)];
    if (choice === undefined || this.#document === undefined) return;
    const { passage } = choice;
    const { provisions } = this.#document.text;
    const chosen = this.#host.querySelector<HTMLInputElement>('[name="cited-part"]:checked')?.value;
    const request = requestCitation(
      readCitingSite(this.#host),
      this.#document,
      rangesOfSpans(provisions, [passage.span]),
      chosen === 'notice' ? 'notice' : 'plan',
    );
    const words = citationWords(request, passage.lines, () => passageOnPage(passage.ranges));
    this.#shown = { passage, request, words };
    for (const string of this.#host.querySelectorAll<HTMLElement>('[data-string]')) {
      string.textContent = words[string.dataset['string'] as keyof CitationWords].text;
    }
    this.#showNotes(passage);
    const { size, scope } = this.#words;
    partOf(this.#host, '[data-position]').textContent =
      formatCitedPosition(provisions, passage.span) || scope.whole;
    partOf(this.#host, '[data-size]').textContent = say(size, {
      lines: passage.lines.length,
      characters: [...passage.lines.join('')].length,
    });
    this.#point(passage.span.from);
    partOf(this.#host, '[data-clip]').setAttribute(
      'aria-pressed',
      String(holdsClipping(this.#clipping(passage))),
    );
    markRanges('cited', passage.ranges);
  }

  /** What the data say about the paragraphs cited, as their margin has it. */
  #showNotes({ ranges }: CitedPassage): void {
    const blocks = ranges.map((range) => range.startContainer.parentElement?.closest('.block'));
    const lists = [...new Set(blocks)].flatMap((block) => [
      ...(block?.querySelectorAll('[data-margin-note] ul') ?? []),
    ]);
    const section = partOf(this.#host, '[data-notes]');
    section.hidden = lists.length === 0;
    section.querySelector('div')?.replaceChildren(...lists.map(copyBlock));
  }

  /** Links that name the provision: to the comparison, and to whoever takes reports of errors. */
  #point(provision: string): void {
    const compare = this.#host.querySelector<HTMLAnchorElement>('a[data-compare]');
    if (compare !== null) {
      compare.search = `?a=${this.#policy()}/${provision}`;
    }
    const report = this.#host.querySelector<HTMLAnchorElement>('a[data-report]');
    if (report !== null) {
      // Written into the address as it stands encoded there, after that of the document.
      report.href = (report.dataset['report'] ?? '').replace('{provision}', () => provision);
    }
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const { copy, save, close, clip, share } = button.dataset;
    if (close !== undefined) this.#popover.hidePopover();
    if (this.#shown === undefined) return;
    const { passage, request, words } = this.#shown;
    const { copied, copyFailed, added } = this.#words;
    if (clip !== undefined) {
      const done = toggleClipping(this.#clipping(passage));
      button.setAttribute('aria-pressed', String(done !== 'removed'));
      this.#say({ added, unsaved: unsavedMessages[interfaceLocale()], removed: '' }[done]);
    }
    if (share !== undefined) void sharePage(words.link.text);
    if (save !== undefined) {
      const name = save as CitationFile;
      const [extension, mediaType] = citationFiles[name];
      saveFile(words[name].text, `${citationKey(request)}.${extension}`, mediaType);
    }
    if (copy !== undefined) {
      this.#say('');
      for (const other of this.#host.querySelectorAll('[data-copied]')) other.removeAttribute('data-copied');
      const isCopied = await copyWords(words[copy as keyof CitationWords]);
      button.toggleAttribute('data-copied', isCopied);
      this.#say(isCopied ? copied : copyFailed);
    }
  }

  #clipping({ span }: CitedPassage): Clipping {
    return { policy: this.#policy(), ...span };
  }

  #policy(): string {
    return this.#host.dataset['policy'] ?? '';
  }

  #say(text: string): void {
    partOf(this.#host, '[role="status"]').textContent = text;
  }
}

/** The last line of a selection, or the whole of an element. */
function endOf(anchor: Element | Range): DOMRect {
  const last = anchor instanceof Range ? [...anchor.getClientRects()].at(-1) : undefined;
  return last ?? anchor.getBoundingClientRect();
}
