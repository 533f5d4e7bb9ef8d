import { currentProvision, provisionsIn } from '../shell/position/current-provision.client.ts';
import { CitationSheet } from './citation-sheet.client.ts';
import type { CitedPassage } from './cited-passage.client.ts';
import { selectedPassage } from './cited-passage.client.ts';
import { guardCopies } from './copy-source.client.ts';

/**
 * `<provision-tools data-policy>`: the mark after a heading or paragraph of the source text opens the sheet with its
 * citations; opened in a new tab it stays a link. The reading bar and the `cite-here` event cite the selection, or
 * else the provision being read.
 */
class ProvisionTools extends HTMLElement {
  connectedCallback(): void {
    const root = document.querySelector('[data-source-text]');
    const popover = this.querySelector<HTMLElement>('[popover]');
    const button = document.querySelector<HTMLButtonElement>('.reading-bar [data-cite]');
    if (root === null || popover === null) return;
    guardCopies(root, this.dataset['nature'] === 'reference');
    if (!('popover' in HTMLElement.prototype)) {
      button?.remove();
      return;
    }
    const sheet = new CitationSheet(this, root, popover);
    for (const link of root.querySelectorAll('a.permalink')) link.ariaHasPopup = 'dialog';
    root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a.permalink') : null;
      if (!(link instanceof HTMLAnchorElement) || !(event instanceof MouseEvent) || isModified(event)) return;
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      void sheet.open({ id: decodeURIComponent(link.hash.slice(1)) }, link, link);
    });
    this.addEventListener('cite-here', () => {
      citeHere(sheet, root, selectedPassage(root));
    });
    let selected: CitedPassage | undefined;
    // Pressing the button may lose the selection, so it is read before.
    button?.addEventListener('pointerdown', () => {
      selected = selectedPassage(root);
    });
    button?.addEventListener('click', () => {
      citeHere(sheet, root, selected ?? selectedPassage(root), button);
      selected = undefined;
    });
  }
}

function citeHere(
  sheet: CitationSheet,
  root: Element,
  selected: CitedPassage | undefined,
  button?: HTMLElement,
): void {
  const provision = currentProvision(root) ?? provisionsIn(root)[0];
  const mark = provision?.querySelector<HTMLElement>('.permalink') ?? undefined;
  const anchor = selected?.ranges.at(-1) ?? button ?? mark ?? provision;
  if (anchor !== undefined) void sheet.open(selected ?? { id: provision?.id ?? '' }, anchor, button ?? mark);
}

function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

customElements.define('provision-tools', ProvisionTools);
