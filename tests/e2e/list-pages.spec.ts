import { expect, test } from '@playwright/test';
import { buildCorpusSite, fewerDocuments } from '../browser/corpus-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';

const count = fewerDocuments.documents;

const origin = serveToTests(fewerDocuments.root, () => buildCorpusSite(fewerDocuments), 4408);

const total = (text: string | null) => Number(/全部为\d+项、(\d+)条/u.exec(text ?? '')?.[1]);

test('the list of many statements is fetched when it is filtered, and counts, heads and sums speak of all', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  await page.goto(`${origin}/targets/`);
  const shown = page.locator('[data-shown-count]');
  const all = total(await shown.textContent());
  expect(all).toBeGreaterThan(count);
  expect(fetched).toEqual([]);
  const heads = () => page.locator('[data-band]').allTextContents();
  const printed = await heads();
  await page.locator('.filter-panel > summary').click();
  await expect(page.locator('.list-rows tr[data-statement]')).toHaveCount(all);
  expect(fetched.every((path) => path.startsWith('/targets/list/'))).toBe(true);
  expect(await heads()).toEqual(printed);
  const place = page.getByLabel('地区');
  const value = await place.locator('option').nth(3).getAttribute('value');
  await place.selectOption(value);
  await expect(shown).toContainText('所选条件');
  const some = Number(/(\d+)条表述/u.exec((await shown.textContent()) ?? '')?.[1]);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.goto(`${origin}/targets/?view=list&place=${value}`);
  await expect(page.locator('.list-rows tr[data-statement]:not([hidden])')).toHaveCount(some);
});

test('where the list cannot be fetched that is said, and the next try succeeds', async ({ page }) => {
  await page.route('**/targets/list/**', (route) => route.abort());
  await page.goto(`${origin}/targets/`);
  await page.locator('.filter-panel > summary').click();
  const said = page.locator('[data-shown-count]');
  await expect(said).toContainText('列表没有载入');
  await expect(page.locator('[data-list-page]').first()).toBeAttached();
  await page.unroute('**/targets/list/**');
  await page.getByLabel('年份').selectOption({ index: 1 });
  await expect(said).toContainText('所选条件');
});

test('a page of the list that is cut short is none: part of the list would be counted as all of it', async ({
  page,
}) => {
  await page.route('**/targets/list/**', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  });
  await page.goto(`${origin}/targets/`);
  await page.locator('.filter-panel > summary').click();
  await expect(page.locator('[data-shown-count]')).toContainText('列表没有载入');
  // Other pages of the list may still be on their way.
  await page.unrouteAll({ behavior: 'wait' });
});

test('a list that an update has divided into more pages is not taken for whole, and the update is said', async ({
  page,
}) => {
  await page.goto(`${origin}/targets/`);
  await page.route(`${origin}/targets/`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'last-modified': new Date(Date.now() + 60_000).toUTCString() };
    await route.fulfill({ response, headers });
  });
  const last = (await page.locator('[data-list-page]').last().getAttribute('href')) ?? '';
  await page.route(`${origin}${last}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', '<a rel="next" href="../99/">下一页</a></main>');
    await route.fulfill({ response, body });
  });
  await page.locator('.filter-panel > summary').click();
  await expect(page.locator('[data-shown-count]')).toContainText('列表没有载入');
  await expect(page.locator('.outdated-page')).toContainText('网站已更新');
});

test('without script every statement is read on the pages of the list', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/targets/`);
  const all = total(await page.locator('[data-shown-count]').textContent());
  expect(all).toBeGreaterThan(count);
  await page.locator('.list-view > summary').click();
  const addresses = await page
    .locator('a[data-list-page]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const ids = new Set<string | null>();
  for (const address of addresses) {
    await page.goto(address);
    for (const id of await page
      .locator('tr[data-statement]')
      .evaluateAll((found) => found.map((row) => row.getAttribute('data-statement'))))
      ids.add(id);
  }
  expect(ids.size).toBe(all);
  await context.close();
});
