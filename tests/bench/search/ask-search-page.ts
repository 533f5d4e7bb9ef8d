import type { Page } from '@playwright/test';

/**
 * Ask in the page, as going back to an address does: what is sent from the box may lead to a citation's position instead.
 * @returns milliseconds until the answer stands there, laid out
 */
export function askSearchPage(page: Page, query: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const search = document.querySelector('search-page');
    if (search === null) throw new Error('no search page');
    history.pushState(null, '', `?q=${encodeURIComponent(wanted)}`);
    const start = performance.now();
    dispatchEvent(new PopStateEvent('popstate'));
    while (search.getAttribute('data-search-state') === 'searching') {
      await new Promise<void>((changed) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          changed();
        }).observe(search, { attributeFilter: ['data-search-state'] });
      });
    }
    if (search.getAttribute('data-search-state') === 'failed')
      throw new Error(`the search for ${wanted} failed`);
    search.getBoundingClientRect();
    return performance.now() - start;
  }, query);
}

/** Occurrences, paragraphs and documents that the search page says. */
export function readTotals(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const totals = document.querySelector('[data-search-occurrences]');
    return ['occurrences', 'paragraphs', 'documents'].map((name) =>
      Number(totals?.getAttribute(`data-search-${name}`)),
    );
  });
}
