import { suspectUpdate } from './load-file.client.ts';
import { loadPage } from './load-page.client.ts';

/**
 * All pages of a list, to be read for what they print. An update of the site may have divided the list anew: then the
 * pages that this one knows of are only a part of it.
 * @param addresses of the pages, from the first to the last
 * @throws as `loadPage`, and when the pages do not lead to each other and end there
 */
export async function loadPages(addresses: readonly string[]): Promise<readonly Document[]> {
  const pages = await Promise.all(addresses.map(loadPage));
  const isWhole = pages.every((page, at) => nextOf(page, addresses[at] ?? '') === pathOf(addresses[at + 1]));
  if (!isWhole) {
    suspectUpdate();
    throw new Error('the list is divided otherwise by now');
  }
  return pages;
}

/** Path of the page after one, undefined after the last; pages write addresses from where they stand. */
function nextOf(page: Document, own: string): string | undefined {
  const next = page.querySelector('a[rel="next"]')?.getAttribute('href') ?? undefined;
  return next === undefined ? undefined : pathOf(new URL(next, new URL(own, location.href)).href);
}

function pathOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address, location.href).pathname;
}
