import { expect, test } from '@playwright/test';

test('a search from the home page reaches the provision that says it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('访问工程师');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
  const hit = page.locator('[data-policy="wuhai-2024"] [data-provision="s4-4-11"]');
  await expect(hit.locator('mark').first()).toBeVisible();
  await hit.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/policies\/wuhai-2024\/#s4-4-11/);
  await expect(page.locator('#s4-4-11')).toBeInViewport();
});

test('search answers the same on the English interface', async ({ page }) => {
  for (const path of ['/search/', '/en/search/']) {
    await page.goto(`${path}?q=${encodeURIComponent('产业学院')}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-policy="wuhai-2024"]')).toBeVisible();
  }
});

test('a search says so when the index cannot be loaded', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`/search/?q=${encodeURIComponent('产业学院')}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'failed');
  await expect(page.getByRole('status')).toContainText('没有载入');
});
