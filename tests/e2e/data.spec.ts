import { expect, test } from '@playwright/test';

const controls = 'main :is(a, button, input, select, summary, [tabindex]):visible';

test('the page stays one to read: at most 4,000 px and 50 controls on arrival on a wide screen', async ({
  page,
}) => {
  await page.goto('/data/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
  expect(await page.locator(controls).count()).toBeLessThanOrEqual(50);
});

test('on a phone nothing is cut off, and the first list with its formats stands on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/data/');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  const link = await page.getByRole('link', { name: /^目标与时限 CSV/ }).boundingBox();
  expect((link?.y ?? Infinity) + (link?.height ?? 0)).toBeLessThanOrEqual(844);
});

test('the fields of a file are shown when asked for', async ({ page }) => {
  await page.goto('/data/');
  const field = page.locator('#fields-targets dt', { hasText: /^dueText/ });
  await expect(field).toBeHidden();
  await page.locator('#fields-targets > summary').click();
  await expect(field).toBeVisible();
});

for (const [what, fragment, address] of [
  ['a series', 'shili-2024-shiyu-consortium', '/targets/shili-2024-shiyu-consortium/'],
  [
    'a statement',
    'shili-2024-shiyu-consortium-2025',
    '/targets/shili-2024-shiyu-consortium/#shili-2024-shiyu-consortium-2025',
  ],
] as const) {
  test(`an address of ${what} on this page, as it once was, leads to the target page`, async ({ page }) => {
    await page.goto(`/en/data/#${fragment}`);
    await expect(page).toHaveURL(`/en${address}`);
  });
}

test('an address of a record that there is not stays on the page', async ({ page }) => {
  const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
  await page.goto('/data/#shili-2024-nothing');
  await asked;
  await expect(page).toHaveURL('/data/#shili-2024-nothing');
});
