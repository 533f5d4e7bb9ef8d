import { loadJson } from '../../ui/loading/load-json.client.ts';
import { isListOf } from '../../ui/loading/is-list-of.ts';
import { isRecord, isText } from '../../ui/loading/is-record.ts';
import { markTerms, unmarkTerms, type MarkedTerm } from './mark-terms.client.ts';
import { TermSheet } from './term-sheet.client.ts';
import type { TermWords } from './term-words.ts';

interface Shown {
  readonly root: Element;
  readonly terms: readonly MarkedTerm[];
}

let loading: Promise<Shown | undefined> | undefined;

/**
 * Marks the explained terms in the source text of the page, or takes the marks away. A mark opens the sheet of its term;
 * in a new tab it leads to its page.
 * @param host `data-list` is the address of the names (`TermWords`), `data-terms` the folder of the pages; the words of
 * the sheet are data of it too
 * @throws when the names cannot be had
 */
export async function showTerms(host: HTMLElement, isWanted: () => boolean): Promise<void> {
  loading ??= prepare(host);
  loading.catch(() => {
    loading = undefined;
  });
  const shown = await loading;
  if (shown === undefined) return;
  unmarkTerms(shown.root);
  if (isWanted()) markTerms(shown.root, shown.terms);
}

async function prepare(host: HTMLElement): Promise<Shown | undefined> {
  const root = document.querySelector('[data-source-text]');
  if (root === null) return undefined;
  const names = await loadJson(host.dataset['list'] ?? '', isTermWords);
  const sheet = new TermSheet(host, root);
  root.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('a.term-mark') : null;
    if (!(mark instanceof HTMLAnchorElement) || !(event instanceof MouseEvent) || isModified(event)) return;
    event.preventDefault();
    void sheet.open(mark);
  });
  return {
    root,
    terms: Object.entries(names).map(([id, words]) => ({
      href: `${host.dataset['terms'] ?? ''}${id}/`,
      words,
    })),
  };
}

function isTermWords(value: unknown): value is TermWords {
  return isRecord(value) && Object.values(value).every((names) => isListOf(names, isText));
}

function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
