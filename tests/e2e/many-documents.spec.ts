import { expect, test, type Page } from '@playwright/test';
import { preview } from 'astro';
import { createSmokeProject } from '../bench/smoke-project.ts';
import { runBuild } from '../build/run-build.ts';

const count = 30;
const origin = 'http://127.0.0.1:4405';
let server: Awaited<ReturnType<typeof preview>> | undefined;

// One worker builds the site of generated documents, and serves it to all tests of this file.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const root = createSmokeProject('.cache/many-documents', count, 12);
  runBuild({ SKIP_CONTENT_CHECK: 'true' }, root);
  server = await preview({
    root: process.cwd(),
    logLevel: 'error',
    outDir: `${root}/dist`,
    server: { port: 4405, host: '127.0.0.1' },
  });
});

test.afterAll(async () => {
  await server?.stop();
});

const rows = (page: Page) => page.locator('.document-rows > li');
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const path of [
  '/',
  '/en/',
  '/policies/',
  '/en/policies/',
  '/compare/',
  '/targets/',
  '/timeline/',
  '/search/',
]) {
  test(`${path} of thirty documents fits 320 to 1440 px without scrolling sideways`, async ({ page }) => {
    await page.goto(origin + path);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

for (const [path, wide, narrow] of [
  ['/policies/', 3000, 5000],
  ['/', 3000, 5000],
] as const) {
  test(`${path} of thirty documents is no longer than ${wide} px at 1440 and ${narrow} px at 390`, async ({
    page,
  }) => {
    await page.goto(origin + path);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await heightOf(page)).toBeLessThanOrEqual(wide);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await heightOf(page)).toBeLessThanOrEqual(narrow);
  });
}

test('the timeline of thirty documents shows some lanes in full and the others as a row of marks that opens', async ({
  page,
}) => {
  await page.goto(`${origin}/timeline/`);
  await expect(page.locator('.timeline-lane[open]')).toHaveCount(6);
  const folded = page.locator('.timeline-lane:not([open])').first();
  await expect(folded.locator('.timeline-strip > svg:visible .timeline-sign')).toHaveCount(4);
  const id = await folded.getAttribute('data-lane');
  await folded.locator('summary').click();
  const opened = page.locator(`.timeline-lane[data-lane="${id}"]`);
  await expect(opened.locator('.timeline-marks > svg:visible [data-item]')).toHaveCount(4);
});

test('without script the pages of the timeline have a lane for every document', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/timeline/`);
  const lanes = new Set<string | null>();
  for (let left = count; left > 0; left -= 1) {
    for (const lane of await page.locator('.timeline-lane').all())
      lanes.add(await lane.getAttribute('data-lane'));
    const next = page.locator('.pager a[rel="next"]').first();
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(lanes.size).toBe(count);
  await context.close();
});

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
  expect(all).toBe(count * 12);
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
  await expect(shown).toContainText('12条表述');
  await page.goto(`${origin}/targets/?view=list&place=${value}`);
  await expect(page.locator('.list-rows tr[data-statement]:not([hidden])')).toHaveCount(12);
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

test('without script every statement is read on the pages of the list', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/targets/`);
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
  expect(ids.size).toBe(count * 12);
  await context.close();
});

test('without script the list reaches every document by a link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/policies/`);
  const links = await rows(page)
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(count);
  for (const details of await page.locator('main details').all()) await details.locator('summary').click();
  await expect(rows(page).filter({ visible: true })).toHaveCount(count);
  await context.close();
});

test('the text box narrows the list by title, number, issuer and place, with the filters and their counts', async ({
  page,
}) => {
  await page.goto(`${origin}/policies/`);
  const box = page.getByLabel('标题、文号、机关或地区');
  const shown = rows(page).filter({ visible: true });
  await box.fill('[2024]14号');
  await expect(shown).toHaveText([/样例01市产教融合实施方案（14）/]);
  await box.fill('样例01 人民政府');
  await expect(page.getByRole('status')).toHaveText('显示10份，共30份');
  await expect(page.getByLabel('层级').locator('option')).toContainText([
    '全部',
    '国家级（0）',
    '省级（0）',
    '市级（5）',
  ]);
  await page.getByLabel('层级').selectOption('county');
  await expect(shown).toHaveCount(4);
  await expect(page.locator('.level-group').filter({ visible: true })).toHaveCount(1);
  await page.reload();
  await expect(shown).toHaveCount(4);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(shown).toHaveCount(count);
});

test('the home page leads to the documents of a place', async ({ page }) => {
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: '样例01市（5）' }).click();
  await expect(rows(page).filter({ visible: true })).toHaveCount(5);
});
