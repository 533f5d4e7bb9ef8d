import type { Page } from '@playwright/test';
import { positionKey, type PositionCounts } from './plain-truth.ts';

/** Results of which Pagefind is asked for the excerpts, as its own interface does at first. */
const SHOWN = 5;

/**
 * Asks the Pagefind that is served below `/pagefind/`, in a page of the same server.
 * @returns milliseconds until its results are there with the excerpts of the first; its script and index are loaded within
 *   them where they are not yet
 */
export function askPagefind(page: Page, query: string): Promise<number> {
  return page.evaluate(
    async ([wanted, most]) => {
      const start = performance.now();
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const { results } = await pagefind.search(wanted);
      await Promise.all(results.slice(0, most).map((result) => result.data()));
      return performance.now() - start;
    },
    [query, SHOWN] as const,
  );
}

/** The paragraphs named by the Pagefind below `/pagefind-positions/`; a document that it names without one by its title. */
export async function findByPagefind(page: Page, query: string): Promise<PositionCounts> {
  const found = await page.evaluate(async (wanted) => {
    const address = '/pagefind-positions/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{
        results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[];
      }>;
    };
    const { results } = await pagefind.search(wanted);
    const data = await Promise.all(results.map((result) => result.data()));
    return data.flatMap(({ url, sub_results }) =>
      sub_results.length === 0 ? [url] : sub_results.map((part) => part.url),
    );
  }, query);
  return new Map(
    found.map((url) => [
      positionKey(/\/policies\/([^/]+)\//u.exec(url)?.[1] ?? '', url.split('#')[1] ?? 'title'),
      1,
    ]),
  );
}
