import { expect, test } from '@playwright/test';

test('the site works under a sub-path', async ({ page }) => {
  await page.goto('http://127.0.0.1:4404/sub/path/');
  await page.getByRole('main').getByRole('searchbox').fill('职普融通');
  await page.keyboard.press('Enter');
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
  await page.locator('[data-policy="yunchuan-2022"] [data-provision="s3-3-8"] a').first().click();
  await expect(page).toHaveURL(/\/sub\/path\/policies\/yunchuan-2022\/#s3-3-8/);
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL(/\/sub\/path\/en\/policies\/yunchuan-2022\//);
});

test('a link that carries a mark leads to its page under a sub-path too', async ({ page }) => {
  await page.goto('http://127.0.0.1:4404/sub/path/policies/shili-2024/）#s3-p2。');
  await expect(page).toHaveURL('http://127.0.0.1:4404/sub/path/policies/shili-2024/#s3-p2');
  await expect(page.locator('#s3-p2')).toBeInViewport();
});
