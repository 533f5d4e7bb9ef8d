import { restateStatuses } from '../../../records/status-note.client.ts';
import { partOf } from '../../../ui/element.client.ts';
import { loadPages } from '../../../ui/loading/load-pages.client.ts';

/**
 * Puts the rows of the list, which stand on pages of their own, into one table in place of the links to these pages.
 * @param holder the element that holds the links, each marked `data-list-page`
 * @param day the reader's day, `YYYY-MM-DD`, for which their statuses are worked out
 * @throws when a page cannot be loaded, has no list, or is not one of these alone: part of the list would look like the
 *   whole
 */
export async function fetchList(holder: HTMLElement, day: string): Promise<void> {
  const links = [...holder.querySelectorAll<HTMLAnchorElement>('a[data-list-page]')];
  if (links.length === 0) return;
  const pages = await loadPages(links.map(({ href }) => href));
  const [first, ...others] = pages.map(readTable);
  if (first === undefined) return;
  for (const table of others)
    for (const body of [...table.tBodies]) {
      const last = first.tBodies[first.tBodies.length - 1];
      // A document that runs on has its heading again.
      if (last?.id === body.id) last.append(...[...body.rows].slice(1));
      else first.append(body);
    }
  restateStatuses(first, day);
  holder.replaceChildren(first);
}

function readTable(page: Document): HTMLTableElement {
  return document.importNode(partOf<HTMLTableElement>(page, 'table.statement-table'), true);
}
