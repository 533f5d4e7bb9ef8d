import { loadPage } from '../ui/loading/load-page.client.ts';

/**
 * Path of the page of the timeline on which a document stands, as the page of the document says it.
 * @param documents address below which the pages of the documents are, with a slash at its end
 * @returns undefined where that is this page, or there is no such document or none on the timeline
 * @throws as `loadPage`
 */
export async function findTimelinePage(documents: string, policy: string): Promise<string | undefined> {
  const address = new URL(`${documents}${encodeURIComponent(policy)}/`, location.href);
  const link = (await loadPage(address.href)).querySelector('a[data-timeline]')?.getAttribute('href');
  if (!link) return undefined;
  const { pathname } = new URL(link, address);
  return pathname === location.pathname ? undefined : pathname;
}
