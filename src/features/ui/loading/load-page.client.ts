import { loadText } from './load-text.client.ts';

/**
 * A page of this site, to be read for what it prints. A parser of HTML takes a page that is cut short for a whole one, of
 * which part of a list would look like all of it.
 * @throws as `loadText`
 */
export async function loadPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await loadText(address, isWholePage), 'text/html');
}

function isWholePage(text: string): boolean {
  return text.trimEnd().endsWith('</html>');
}
