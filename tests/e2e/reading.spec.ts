import { expect, test } from '@playwright/test';

test('a reader goes from the home page to a policy and by its contents to a provision', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /示例市以产教融合促进/ }).click();
  await expect(page).toHaveURL(/\/policies\/shili-2024\/$/);
  const contents = page.getByRole('navigation', { name: '本文目录' });
  const entry = contents.getByRole('link', { name: /壮大“双师型”教师队伍/ });
  await expect(entry).toBeHidden();
  // What is being read is unfolded.
  for (const href of ['#s4', '#s4-4']) await contents.locator(`a[href="${href}"]`).click();
  await entry.click();
  await expect(page).toHaveURL(/#s4-4-11$/);
  await expect(page.locator('#s4-4-11')).toBeInViewport();
  await expect(page.locator('.contents a[aria-current="location"]')).toHaveText(/壮大“双师型”教师队伍/);
});

test('a permalink lands on its paragraph and highlights it', async ({ page }) => {
  await page.goto('/policies/yunchuan-2022/#s3-3-9-p1');
  const paragraph = page.locator('#s3-3-9-p1');
  await expect(paragraph).toBeInViewport();
  const other = page.locator('#s3-3-8-p1');
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await paragraph.evaluate(background)).not.toBe(await other.evaluate(background));
  await expect(paragraph.getByRole('link', { name: /9\.第1段的固定链接/ })).toHaveAttribute(
    'href',
    '#s3-3-9-p1',
  );
});

test('the page carries the source text without JavaScript, contents and permalinks included', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/policies/yangben-2023/');
  await expect(page.locator('[data-source-text="yangben-2023"]')).toContainText(
    '在12%的编制名额内聘请兼职教师',
  );
  await page
    .getByRole('navigation', { name: '本文目录' })
    .getByRole('link', { name: /搭建信息服务平台/ })
    .click();
  await expect(page.locator('#s3-8')).toBeInViewport();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('document filters narrow the list, stay in the address, and name an unknown value', async ({ page }) => {
  await page.goto('/policies/');
  await expect(page.locator('.document-list > li:visible')).toHaveCount(7);
  await page.getByLabel('文种').selectOption({ label: '规划（1）' });
  await expect(page.locator('.document-list > li:visible')).toHaveCount(1);
  await expect(page).toHaveURL(/kind=plan/);
  await page.reload();
  await expect(page.locator('.document-list > li:visible')).toHaveCount(1);
  await page.goto('/policies/?kind=nonsense');
  await expect(page.getByRole('status')).toContainText('nonsense');
  await expect(page.locator('.document-list > li:visible')).toHaveCount(7);
});

test('a chart says each point to the keyboard', async ({ page }) => {
  await page.goto('/policies/shili-2024/');
  const chart = page.locator('figure[data-series="shili-2024-major-coverage"] target-chart');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('.chart-detail')).toContainText('58%');
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('.chart-detail')).toContainText('力争2024年港航相关专业布点占比达到63%以上');
});

test('an unknown address answers in both languages', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有这个页面');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No such page');
});
