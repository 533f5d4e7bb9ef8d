import { expect, type Locator, type Page } from '@playwright/test';

/** Address of a page of results. @param more further parameters, each with its & */
export function searchAddress(query: string, more = ''): string {
  return `/search/?q=${encodeURIComponent(query)}${more}`;
}

/** The element whose `data-search-state` says how the search stands. */
export function search(page: Page): Locator {
  return page.locator('search-page');
}

/** What carries the exact totals. */
export function totals(page: Page): Locator {
  return page.locator('[data-search-occurrences]');
}

/** The sentences above the hits. */
export function summary(page: Page): Locator {
  return page.locator('[data-summary]');
}

/** The search box: a searchbox that is a combobox as soon as it suggests. */
export function box(page: Page): Locator {
  return page.locator('#q');
}

/** Open the results of a query; resolves when they are complete. */
export async function open(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(searchAddress(query, more));
  await expect(search(page)).toHaveAttribute('data-search-state', 'done');
}

/** Ask for another query on the page that is open. */
export async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction((wanted) => {
    const asked = new URLSearchParams(location.search).get('q');
    return (
      asked === wanted && document.querySelector('search-page')?.getAttribute('data-search-state') === 'done'
    );
  }, query);
}

/** The document of a position `policy#provision`. */
export function policyOf(position: string): string {
  return position.split('#')[0] ?? '';
}
