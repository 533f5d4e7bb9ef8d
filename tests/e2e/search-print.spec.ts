import { expect, test } from '@playwright/test';
import { open, summary, totals } from './search-steps.ts';

test('results print with the question, how it was asked, its totals, hits and address', async ({ page }) => {
  await open(page, '双师型', '&region=示例市&body=1');
  const question = page.locator('[data-question]');
  await expect(question).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(question).toHaveText('“双师型” · 一字不差 · 只计正文，不计标题 · 地区：示例市');
  await expect(question).toBeVisible();
  await expect(summary(page)).toBeVisible();
  await expect(totals(page)).toBeVisible();
  await expect(page.locator('[data-search-layer="exact"] [data-search-hit] .excerpt').first()).toBeVisible();
  for (const control of [
    '.search-options',
    '[data-download]',
    '[data-facets]',
    '[data-copy]',
    '.search-help',
  ])
    await expect(page.locator(control).first()).toBeHidden();
  const source = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--print-source'),
  );
  expect(source).toContain('/search/?q=双师型&body=1&region=示例市');
});

test('words that do not occur print as that sentence', async ({ page }) => {
  await open(page, '清华大学');
  await page.emulateMedia({ media: 'print' });
  await expect(summary(page).locator('.total')).toBeVisible();
  await expect(page.locator('[data-question]')).toHaveText('“清华大学” · 一字不差');
});

test('a notice that belongs to a way of searching prints too', async ({ page }) => {
  await open(page, '应用型', '&mode=reading');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('推测读法不是原文，不可引用')).toBeVisible();
});
