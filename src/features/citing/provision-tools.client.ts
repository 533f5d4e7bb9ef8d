import { currentProvision, provisionsIn } from '../shell/position/current-provision.client.ts';
import { partOf } from '../ui/element.client.ts';
import { loadPart } from '../ui/loading/load-file.client.ts';
import { afterFrame } from '../ui/scheduling/after-frame.client.ts';
import type { CitationSheet } from './citation-sheet.client.ts';
import type { CitedPassage } from './cited-passage.client.ts';
import { selectedPassage } from './cited-passage.client.ts';
import { guardCopies } from './copy-source.client.ts';

/**
 * `<provision-tools data-policy>`: the mark after a heading or paragraph of the source text opens the sheet with its
 * citations; opened in a new tab it stays a link. The reading bar and the `cite-here` event cite the selection, or
 * else the provision being read. What the sheet needs is loaded when it is first opened.
 */
class ProvisionTools extends HTMLElement {
  connectedCallback(): void {
    const root = document.querySelector<HTMLElement>('[data-source-text]');
    const popover = this.querySelector<HTMLElement>('[popover]');
    const button = document.querySelector<HTMLButtonElement>('.reading-bar [data-cite]');
    if (root === null || popover === null) return;
    // Without the marks the reading bar cites.
    if (this.dataset['marks'] !== undefined)
      afterFrame(() => {
        loadPart(() => import('./add-marks.client.ts')).then(
          ({ addMarks }) => {
            addMarks(this, root);
          },
          () => undefined,
        );
      });
    guardCopies(root, this.dataset['nature'] === 'reference');
    if (!('popover' in HTMLElement.prototype)) {
      button?.remove();
      return;
    }
    const cite: Cite = async (cited, anchor, source) => {
      try {
        await (await this.#sheet(root, popover)).open(cited, anchor, source);
      } catch {
        this.#sayFailed(popover);
      }
    };
    for (const link of root.querySelectorAll('a.permalink')) link.ariaHasPopup = 'dialog';
    root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a.permalink') : null;
      if (!(link instanceof HTMLAnchorElement) || !(event instanceof MouseEvent) || isModified(event)) return;
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      void cite({ id: decodeURIComponent(link.hash.slice(1)) }, link, link);
    });
    this.addEventListener('cite-here', () => {
      citeHere(cite, root, selectedPassage(root));
    });
    let selected: CitedPassage | undefined;
    // Pressing the button may lose the selection, so it is read before.
    button?.addEventListener('pointerdown', () => {
      selected = selectedPassage(root);
    });
    button?.addEventListener('click', () => {
      citeHere(cite, root, selected ?? selectedPassage(root), button);
      selected = undefined;
    });
  }

  #loading: Promise<CitationSheet> | undefined;

  /** The sheet, made once; a script that did not come is asked for again. */
  #sheet(root: Element, popover: HTMLElement): Promise<CitationSheet> {
    this.#loading ??= loadPart(() => import('./citation-sheet.client.ts')).then(
      ({ CitationSheet }) => new CitationSheet(this, root, popover),
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  #sayFailed(popover: HTMLElement): void {
    popover.showPopover();
    partOf(popover, '[role="status"]').textContent = this.dataset['failed'] ?? '';
  }
}

type Cite = (...how: Parameters<CitationSheet['open']>) => Promise<void>;

function citeHere(cite: Cite, root: Element, selected: CitedPassage | undefined, button?: HTMLElement): void {
  const provision = currentProvision(root) ?? provisionsIn(root)[0];
  const mark =
    provision && root.querySelector<HTMLElement>(`.permalink[href="#${CSS.escape(provision.id)}"]`);
  const anchor = selected?.ranges.at(-1) ?? button ?? mark ?? provision;
  if (anchor !== undefined)
    void cite(selected ?? { id: provision?.id ?? '' }, anchor, button ?? mark ?? undefined);
}

function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

customElements.define('provision-tools', ProvisionTools);
