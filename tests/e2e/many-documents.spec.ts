import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { preview } from 'astro';
import { buildCorpusSite, corpusSite } from '../browser/corpus-site.ts';

const count = corpusSite.documents;
const origin = 'http://127.0.0.1:7375';
let server: Awaited<ReturnType<typeof preview>> | undefined;

interface ListedDocument {
  readonly id: string;
  readonly nature: 'policy' | 'reference';
  readonly title: string;
  readonly documentNumber?: string | null;
  readonly region: { readonly name: string; readonly level: string };
}
let documents: readonly ListedDocument[] = [];

// One worker serves the site of generated documents to all tests of this file; it is built where it is not there yet.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  buildCorpusSite();
  documents = JSON.parse(
    readFileSync(`${corpusSite.root}/data/policies.json`, 'utf8'),
  ) as readonly ListedDocument[];
  server = await preview({
    root: process.cwd(),
    logLevel: 'error',
    outDir: corpusSite.root,
    server: { port: 7375, host: '127.0.0.1' },
  });
});

test.afterAll(async () => {
  await server?.stop();
});

const rows = (page: Page) => page.locator('.document-rows > li');
const shownRows = (page: Page) => rows(page).filter({ visible: true });
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
  test(`${path} of many documents fits 320 to 1440 px without scrolling sideways`, async ({ page }) => {
    await page.goto(origin + path);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

for (const path of ['/policies/', '/']) {
  test(`${path} of many documents is no longer than 3000 px at 1440 and 5000 px at 390`, async ({ page }) => {
    await page.goto(origin + path);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await heightOf(page)).toBeLessThanOrEqual(3000);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await heightOf(page)).toBeLessThanOrEqual(5000);
  });
}

test('the timeline of many documents stands on pages, and a lane folds to a row of its marks', async ({
  page,
}) => {
  await page.goto(`${origin}/timeline/`);
  await expect(page.locator('.pager a[rel="next"]').first()).toBeVisible();
  const lane = page.locator('.timeline-lane[open]').first();
  const marks = await lane.locator('.timeline-marks > svg:visible [data-item]').count();
  expect(marks).toBeGreaterThan(0);
  const id = await lane.getAttribute('data-lane');
  await lane.locator('summary').click();
  const folded = page.locator(`.timeline-lane[data-lane="${id}"]:not([open])`);
  await expect(folded.locator('.timeline-strip > svg:visible .timeline-sign')).toHaveCount(marks);
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

/** What a first search for a common word asks of the index, and how often it stands in the texts. */
async function searchFirst(page: Page): Promise<{
  readonly answers: readonly { readonly path: string; readonly status: number; readonly bytes: number }[];
  readonly occurrences: string | null;
}> {
  const answers: { path: string; status: number; bytes: number }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!/\/search-index\/(?:index|grams|texts)-/u.test(path)) return;
    answers.push({
      path,
      status: response.status(),
      bytes: Number(response.headers()['content-length'] ?? 0),
    });
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent('产教融合')}`);
  const search = page.locator('search-page');
  await expect(search).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('[data-search-layer="exact"] [data-search-hit]').first()).toBeVisible();
  const totals = page.locator('[data-search-occurrences]').first();
  return { answers, occurrences: await totals.getAttribute('data-search-occurrences') };
}

test('a first search of many documents loads few parts of few files', async ({ page }) => {
  const { answers, occurrences } = await searchFirst(page);
  expect(Number(occurrences)).toBeGreaterThan(0);
  expect(answers.length).toBeLessThanOrEqual(12);
  expect(answers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(80_000);
  const parts = answers.filter(({ path }) => !path.includes('/index-'));
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts.map(({ status }) => status))).toEqual(new Set([206]));
});

test('a host that sends whole files instead of parts is good enough', async ({ page, context }) => {
  const { occurrences } = await searchFirst(page);
  await context.route(/\/search-index\/(?:grams|texts)-/u, async (route) => {
    const headers = new Map(Object.entries(await route.request().allHeaders()));
    headers.delete('range');
    await route.continue({ headers: Object.fromEntries(headers) });
  });
  const whole = await searchFirst(await context.newPage());
  expect(new Set(whole.answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(whole.occurrences).toBe(occurrences);
});

test('a part that cannot be had is no "does not occur"', async ({ page }) => {
  await page.route('**/search-index/grams-*', (route) => route.fulfill({ status: 206, body: 'no part' }));
  await page.goto(`${origin}/search/?q=${encodeURIComponent('产教融合')}`);
  await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'failed');
  await expect(page.locator('search-page')).toContainText('这不表示没有出现');
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

test('without script the list reaches every document by a link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/policies/`);
  const links = await rows(page)
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(documents).toHaveLength(count);
  expect(new Set(links)).toEqual(new Set(documents.map(({ id }) => `/policies/${id}/`)));
  await context.close();
});

test('the text box narrows the list by number and by place, with the filters and their counts', async ({
  page,
}) => {
  const policies = documents.filter(({ nature }) => nature === 'policy');
  const [numbered] = policies.filter(({ documentNumber }) => typeof documentNumber === 'string');
  const [year = '', number = ''] = /〔(\d+)〕(\d+)号/u.exec(numbered?.documentNumber ?? '')?.slice(1) ?? [];
  const inCounties = policies.filter(({ region }) => region.level === 'county');
  const [county = ''] = inCounties.map(({ region }) => region.name);

  await page.goto(`${origin}/policies/`);
  const box = page.getByLabel('标题、文号、机关或地区');
  await box.fill(`[${year}]${number}号`);
  await expect(shownRows(page)).toHaveCount(1);
  await expect(
    shownRows(page)
      .locator(`a[href="/policies/${numbered?.id ?? ''}/"]`)
      .first(),
  ).toBeVisible();
  await box.fill(county);
  await page.getByLabel('层级').selectOption('county');
  const wanted = inCounties.filter(({ region }) => region.name === county).length;
  await expect(shownRows(page)).toHaveCount(wanted);
  await expect(page.locator('.level-group').filter({ visible: true })).toHaveCount(1);
  await page.reload();
  await expect(shownRows(page)).toHaveCount(wanted);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.getByRole('status')).toContainText(`共${policies.length}份`);
});

test('the home page leads to the documents of a place', async ({ page }) => {
  await page.goto(`${origin}/`);
  const link = page.getByRole('link', { name: /[省市县镇]（\d+）$/u }).first();
  const wanted = Number(/（(\d+)）/u.exec((await link.textContent()) ?? '')?.[1]);
  await link.click();
  await expect(shownRows(page)).toHaveCount(wanted);
});

/** The document whose text has the most lines. */
function longestText(): string {
  const lines = ({ id }: ListedDocument) =>
    readFileSync(`${corpusSite.root}/data/policies/${id}.txt`, 'utf8').split('\n').length;
  return documents.reduce((longest, each) => (lines(each) > lines(longest) ? each : longest)).id;
}

test('every line of a very long text has a mark that leads to it and opens its citations', async ({
  page,
}) => {
  await page.goto(`${origin}/policies/${longestText()}/`);
  const text = page.locator('[data-source-text]');
  await expect(page.locator('provision-tools')).not.toHaveAttribute('data-marks');
  const unmarked = await text.evaluate((root) =>
    [...root.querySelectorAll(':is(p, h2, h3, h4, h5, h6, tr)[id]')]
      .filter((line) => line.closest('[data-editorial]') === null)
      .filter(({ id }) => root.querySelectorAll(`a.permalink[href="#${id}"]`).length !== 1)
      .map(({ id }) => id),
  );
  expect(unmarked).toEqual([]);
  const mark = text.locator('p > a.permalink').nth(30);
  const words = (await mark.locator('..').textContent()) ?? '';
  expect(await mark.getAttribute('aria-label')).toBe(`${words.trim().slice(0, 15)}…的固定链接`);
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  await expect(page.locator('provision-tools [popover]')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${(await mark.getAttribute('href')) ?? ''}$`, 'u'));
});

test('without script a very long text has the marks of its headings, and ids on every line', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/policies/${longestText()}/`);
  const text = page.locator('[data-source-text]');
  const marks = await text.locator('a.permalink').count();
  expect(marks).toBeGreaterThan(2);
  expect(await text.locator('.headed > :is(h2, h3)[id]').count()).toBeLessThanOrEqual(marks);
  expect(await text.locator('p[id]').count()).toBeGreaterThan(marks);
  await context.close();
});
