import { markTerms, unmarkTerms, type MarkedTerm } from './mark-terms.client.ts';
import { TermSheet } from './term-sheet.client.ts';

let sheet: TermSheet | undefined;

/**
 * Marks the terms that the page lists at its end (`[data-terms] a`, other names in `data-words`) in its source text, or
 * takes the marks away. A mark opens the sheet of its term; in a new tab it leads to its page.
 * @param host carries the words of the sheet in its `data-` attributes
 */
export function showTerms(host: HTMLElement, isShown: boolean): void {
  const root = document.querySelector('[data-source-text]');
  if (root === null) return;
  unmarkTerms(root);
  if (isShown) markTerms(root, listedTerms());
  if (sheet !== undefined) return;
  const opened = new TermSheet(host, root);
  sheet = opened;
  root.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('a.term-mark') : null;
    if (!(mark instanceof HTMLAnchorElement) || !(event instanceof MouseEvent) || isModified(event)) return;
    event.preventDefault();
    void opened.open(mark);
  });
}

function listedTerms(): readonly MarkedTerm[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-terms] a')].map((link) => ({
    href: link.href,
    words: (link.dataset['words'] ?? link.textContent).split('|'),
  }));
}

function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
