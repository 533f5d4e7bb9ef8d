import { expect, test } from '@playwright/test';

const ADDRESS = '/policies/jingyu-2024/';
const WARNING = '【机器改写文本，不可作为引文】';

test('the switch shows the conjectural reading below each paragraph and leaves the received text as it is', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  const received = page.locator('#p8');
  const before = await received.textContent();
  const conjecture = page.locator('.block', { has: received }).locator('.conjecture');
  const button = page.getByRole('button', { name: '逐段显示（本站推测，非原文）' });
  await expect(conjecture).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(conjecture).toBeVisible();
  await expect(conjecture).toContainText('本站推测，非原文');
  await expect(conjecture).toContainText('开展');
  await expect(received).toBeVisible();
  expect(await received.textContent()).toBe(before);
  expect((await conjecture.boundingBox())?.y).toBeGreaterThan((await received.boundingBox())?.y ?? 0);
  await button.click();
  await expect(conjecture).toBeHidden();
});

test('a doubtful conjecture is told by a sign, and an omitted word by another', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.locator('conjecture-switch button').click();
  await expect(page.locator('.block:has(#p4) .conjectured.low').first()).toContainText('？');
  await expect(page.locator('.block:has(#p1) .conjectured.dropped')).toContainText('〔略〕');
});

test('what is copied out of a reading begins with the warning and leaves the received words out', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await page.locator('conjecture-switch button').click();
  const copied = await page.locator('.block:has(#p8) .conjecture p').evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    let text = '';
    addEventListener('copy', (event) => (text = event.clipboardData?.getData('text/plain') ?? ''), {
      once: true,
    });
    document.execCommand('copy');
    return text;
  });
  expect(copied).toBe(
    `${WARNING}推测读法（本站推测，非原文）：在社会培训方面,到2025年,全市院校每年开展培训的人次不少于在校生人数的两倍〔略〕。`,
  );
});

test('without JavaScript each paragraph opens its own reading', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const conjecture = page.locator('.block:has(#p2) .conjecture');
  await expect(conjecture.locator('p')).toBeHidden();
  await conjecture.locator('summary').click();
  await expect(conjecture.locator('p')).toContainText('生产力');
  await context.close();
});

test('target pages and the list of statements give the name as received and as conjectured', async ({
  page,
}) => {
  await page.goto('/targets/jingyu-2024-pilot-enterprise/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('产教统一型企业');
  await expect(page.locator('header .conjectured-line')).toHaveText('推测读法：产教融合型企业');
  await expect(page.locator('.conjectured-quote')).toContainText('培育');
  await page.goto('/targets/?view=list');
  const row = page.locator('.list-view tr[data-series="jingyu-2024-pilot-enterprise"] th').first();
  await expect(row).toContainText('产教统一型企业');
  await expect(row).toContainText('推测读法：产教融合型企业');
});

test('policy documents have no conjectural reading', async ({ page }) => {
  await page.goto('/policies/shili-2024/');
  await expect(page.locator('.conjecture, conjecture-switch')).toHaveCount(0);
});
