import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Addresses of all policy pages of one language, as its list links them. */
export async function policyPages(page: Page, prefix: string): Promise<readonly string[]> {
  await page.goto(`${prefix}/policies/`);
  const hrefs = await page
    .locator(`main a[href^="${prefix}/policies/"]`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const pages = [...new Set(hrefs)].filter((path) => /\/policies\/[^/]+\/$/.test(path));
  expect(pages.length).toBeGreaterThan(3);
  return pages;
}
