import { expect, test } from '@playwright/test';
import { settle } from '../browser/settle.ts';
import { recordShifts } from './record-shifts.ts';

const pages = [
  '/',
  '/policies/',
  '/policies/shili-2024/',
  '/timeline/',
  '/verify/',
  '/targets/shili-2024-major-coverage/',
];

for (const path of pages) {
  test(`where scripts do not load, ${path} shows no control that needs them, and says so`, async ({
    page,
  }) => {
    await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
    await page.goto(path);
    await expect(page.locator('.scripts-note')).toBeVisible();
    await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
    const controls = page.locator('button:visible, select:visible, input:visible, textarea:visible');
    const dead = await controls.evaluateAll((all) =>
      all
        .filter((control) => control.closest('form[action]') === null)
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(dead).toEqual([]);
  });
}

test('where scripts load nothing is said', async ({ page }) => {
  await page.goto('/policies/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.scripts-note')).toBeHidden();
  await expect(page.locator('html')).toHaveClass(/\bjs\b/);
});

test('where scripts do not load, a list filtered by the address is shown whole at once', async ({ page }) => {
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.goto('/policies/?year=2024');
  await expect(page.locator('.document-list > li').first()).toBeVisible({ timeout: 300 });
});

for (const width of [390, 1280]) {
  for (const [path, delay] of [
    ['/timeline/', 0],
    ['/en/timeline/', 0],
    ['/timeline/', 700],
    ['/timeline/?place=shili-2024&year=2025', 700],
    ['/policies/?year=2024', 700],
    ['/organisations/shili-education-bureau/?due=none', 700],
    ['/compare/?a=shili-2024/s4-2-4&b=yunchuan-2022/s3-3-9', 700],
  ] as const) {
    test(`nothing on ${path} moves at ${width} px with scripts ${delay} ms late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      const readShifts = await recordShifts(page);
      await page.route(/\/_astro\/.*\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
      await page.goto(path);
      await settle(page);
      expect(await readShifts()).toEqual([]);
    });
  }
}
