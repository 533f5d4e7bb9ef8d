import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { buildSectionsSite, sectionsSite } from '../browser/sections-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';

const origin = serveToTests(sectionsSite, buildSectionsSite, 4406);

const route = '/policies/yunchuan-2022/targets/';
const statement = 'yunchuan-2022-health-care-centre';
const sectionOf = (page: Page, series: string) => page.locator(`[data-target][id="${series}"]`);
const read = async (download: Download) => readFile(await download.path(), 'utf8');

async function take(page: Page, series: string, kind: string): Promise<Download> {
  const section = sectionOf(page, series);
  await section.scrollIntoViewIfNeeded();
  await section.locator('summary', { hasText: '下载' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.locator(`[data-download="${kind}"]`).click(),
  ]);
  return download;
}

test('an address of a section shows it', async ({ page }) => {
  await page.goto(`${origin}${route}#${statement}`);
  await expect(sectionOf(page, statement).locator('h2')).toBeInViewport();
  await expect(sectionOf(page, statement).locator('blockquote')).toContainText('智慧康养中心');
});

test('a section is saved as a picture with its sentence, status, source and own address, and as its rows of the table', async ({
  page,
}) => {
  await page.goto(origin + route);
  const svg = await read(await take(page, statement, 'svg'));
  for (const words of [
    '智慧康养中心 · 云川市',
    '建成',
    '没写：数目',
    '未收录不等于未完成',
    `${route}#${statement}`,
  ])
    expect(svg).toContain(words);
  await page.reload();
  const csv = await read(await take(page, statement, 'csv'));
  const rows = csv
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  expect(rows[0]).toMatch(/^id,series,policy/);
  expect(rows.slice(1).length).toBeGreaterThan(0);
  for (const row of rows.slice(1)) expect(row).toContain(`,${statement},`);
  await page.reload();
  expect((await take(page, statement, 'png')).suggestedFilename()).toBe(`${statement}.png`);
});

test('a section with a chart has it in its picture too', async ({ page }) => {
  await page.goto(`${origin}/policies/shili-2024/targets/`);
  const series = await page.locator('[data-target]:has([data-picture="target"])').first().getAttribute('id');
  const svg = await read(await take(page, series ?? '', 'svg'));
  expect(svg.match(/<(?:path|line)\b/g)?.length ?? 0).toBeGreaterThan(3);
  expect(svg).not.toContain('class=');
});

for (const path of ['', '/en']) {
  test(`one page shows any section on another site, with its status and source: ${path || '/'}`, async ({
    page,
  }) => {
    await page.goto(`${origin}${path}/embed/target/?policy=yunchuan-2022&series=${statement}`);
    await expect(page.locator('embed-target')).toHaveAttribute('data-state', 'done');
    await expect(page.locator('blockquote')).toContainText('智慧康养中心');
    await expect(page.locator('[data-known] [data-status]')).toHaveCount(1);
    await expect(page.locator('.embed-source')).not.toBeEmpty();
    await expect(page.locator('footer a').last()).toHaveAttribute(
      'href',
      `https://zhice.example${path}${route}#${statement}`,
    );
  });
}

test('what cannot be fetched is said', async ({ page }) => {
  for (const query of ['?policy=yunchuan-2022&series=none', '?policy=../x&series=y', '']) {
    await page.goto(`${origin}/embed/target/${query}`);
    await expect(page.locator('embed-target')).toHaveAttribute('data-state', 'failed');
    await expect(page.getByRole('alert')).toContainText('没有取到这项目标');
  }
});

test('without script the sections are complete, and the embedded page says what it needs', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin + route);
  await expect(page.locator('[data-target]')).toHaveCount(26);
  await expect(page.getByRole('link', { name: '下载全部（CSV）' })).toBeVisible();
  await page.goto(`${origin}/embed/target/?policy=yunchuan-2022&series=${statement}`);
  await expect(page.getByRole('link', { name: '打开目标列表' })).toBeVisible();
  await context.close();
});

test('the list of targets, the text and search lead to the section', async ({ page }) => {
  await page.goto(`${origin}/policies/yunchuan-2022/`);
  // The pages of a document write links among themselves from where they stand.
  const link = page.locator('a[href^="targets/#yunchuan-2022-"]').first();
  expect(await link.evaluate((element: HTMLAnchorElement) => element.pathname)).toBe(route);
  await page.goto(`${origin}/targets/`);
  await expect(page.locator(`a[href^="${route}#yunchuan-2022-"]`).first()).toBeAttached();
});

for (const [written, led] of [
  [`/targets/${statement}/`, `${route}#${statement}`],
  [`/en/targets/${statement}/`, `/en${route}#${statement}`],
  [`/embed/targets/${statement}/`, `${route}#${statement}`],
] as const) {
  test(`${written}, the page that the series would have in a small corpus, leads to its section`, async ({
    page,
  }) => {
    await page.goto(`${origin}/`);
    await page.goto(origin + written);
    await expect(page).toHaveURL(origin + led);
    await expect(sectionOf(page, statement).locator('h2')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${origin}/`);
  });
}

test('the address of a series that is not there leads nowhere, and the list of targets is offered', async ({
  page,
}) => {
  await page.goto(`${origin}/targets/yunchuan-2022-nothing/`);
  const nearest = page.locator('main [data-nearest]:visible a');
  await expect(nearest).toHaveAttribute('href', '/targets/');
  await expect(nearest).toHaveText('目标与时限');
});

test('a section page fits 320 to 1440 px without scrolling sideways', async ({ page }) => {
  await page.goto(origin + route);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
});
