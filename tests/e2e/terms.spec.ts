import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axeFaults } from '../browser/axe-faults.ts';

const DOCUMENT = '/policies/yangben-2023/';

/** Switches the explanations on, in the sheet of further tools. */
async function switchOn(page: Page): Promise<void> {
  await page.goto(DOCUMENT);
  await page.locator('[data-for="more"] [data-open]').click();
  await page.getByRole('checkbox', { name: '词语解释' }).check();
  await expect(page.locator('a.term-mark').first()).toBeAttached();
  await page.locator('[data-for="more"] dialog header [data-close]').click();
}

const wordsOf = (page: Page) => page.locator('[data-source-text]').evaluate((root) => root.textContent);

test('terms are marked only when asked for, once a section, outside headings and links, and no character of the text changes', async ({
  page,
}) => {
  await page.goto(DOCUMENT);
  const before = await wordsOf(page);
  await expect(page.locator('a.term-mark')).toHaveCount(0);
  await switchOn(page);
  expect(await wordsOf(page)).toBe(before);
  await expect(page.locator(':is(h2, h3, h4, h5, h6) a.term-mark, a a.term-mark')).toHaveCount(0);
  await expect(page.locator('[data-editorial] a.term-mark, a.term-mark[data-editorial]')).toHaveCount(0);
  const inSections = await page.locator('[data-source-text]').evaluate((root) => {
    let section = 0;
    return [...root.querySelectorAll('h2, h3, h4, a.term-mark')].flatMap((element) => {
      if (!element.matches('a')) section += 1;
      return element instanceof HTMLAnchorElement ? `${String(section)} ${element.href}` : [];
    });
  });
  expect(inSections.length).toBeGreaterThan(2);
  expect(new Set(inSections).size).toBe(inSections.length);
  expect(
    await page.evaluate(() =>
      (window as unknown as { find: (words: string) => boolean }).find('支持在产业园设立产业学院'),
    ),
  ).toBe(true);
});

test('the choice is remembered, and taken back it leaves the text as it was', async ({ page }) => {
  await switchOn(page);
  await page.reload();
  await expect(page.locator('a.term-mark').first()).toBeAttached();
  await page.locator('[data-for="more"] [data-open]').click();
  await page.getByRole('checkbox', { name: '词语解释' }).uncheck();
  await expect(page.locator('a.term-mark')).toHaveCount(0);
  const nodes = await page
    .locator('#s3-7-p1')
    .evaluate((paragraph) => [...paragraph.childNodes].filter((node) => node instanceof Text).length);
  await page.reload();
  await expect(page.locator('a.term-mark')).toHaveCount(0);
  expect(nodes).toBe(
    await page
      .locator('#s3-7-p1')
      .evaluate((paragraph) => [...paragraph.childNodes].filter((node) => node instanceof Text).length),
  );
});

test('a mark opens what the term means by pointer and by keyboard, says whose words it is, and leads to its page', async ({
  page,
}) => {
  await switchOn(page);
  const mark = page.locator('#s3-7-p1 a.term-mark', { hasText: '产业学院' });
  await mark.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: '产业学院' });
  await expect(sheet).toBeVisible();
  await expect(sheet.locator('.term-plain')).toContainText('本站的解释');
  await expect(sheet.locator('.term-plain')).toContainText('学校和企业合办的教学机构。');
  await expect(sheet.locator('blockquote')).toHaveText('支持在产业园设立产业学院');
  expect(await axeFaults(page, { within: '.term-sheet' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(mark).toBeFocused();
  await mark.click();
  await sheet.getByRole('link', { name: '打开词语页' }).click();
  await expect(page).toHaveURL(/\/terms\/industry-college\/$/);
});

test('words that a link from search highlights keep their highlight', async ({ page }) => {
  await switchOn(page);
  await page.goto(`${DOCUMENT}?hl=${encodeURIComponent('产业学院')}#s3-7-p1`);
  await expect(page.locator('a.term-mark').first()).toBeAttached();
  const highlighted = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(highlighted).toContain('产业学院');
  expect((await highlighted()).every((words) => words === '产业学院')).toBe(true);
});

test('where the explanations cannot be loaded, that is said and nothing is marked', async ({ page }) => {
  await page.route('**/term-words.json', (route) => route.abort());
  await page.goto(DOCUMENT);
  await page.locator('[data-for="more"] [data-open]').click();
  const box = page.getByRole('checkbox', { name: '词语解释' });
  await box.click();
  await expect(page.locator('term-marks [role="status"]')).toHaveText('解释没有载入，请稍后再试。');
  await expect(box).not.toBeChecked();
});

test('without JavaScript nothing is marked, and the pages of the terms are reached from the end of a document', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(DOCUMENT);
  await expect(page.locator('a.term-mark')).toHaveCount(0);
  await page.locator('.terms-in-text').getByRole('link', { name: '产业学院' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('产业学院');
  await expect(page.locator('.term-plain')).toContainText('非原文');
  await page.getByRole('link', { name: '三、（七）' }).first().click();
  await expect(page).toHaveURL(/\/policies\/yangben-2023\/#s3-7-p1$/);
  await context.close();
});

test('a search for a term or for its English name leads to its page', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('产业学院')}`);
  const link = page
    .locator('[data-search-layer="term"] [data-search-hit] a', { hasText: '产业学院' })
    .first();
  await expect(link).toHaveAttribute('href', '/terms/industry-college/');
  await page.goto('/en/search/?q=industry%20college');
  await expect(
    page.locator('[data-search-layer="term"] [data-search-hit] a', { hasText: '产业学院' }).first(),
  ).toHaveAttribute('href', '/en/terms/industry-college/');
});

test('the list of terms is reached from the questions and leads to each page', async ({ page }) => {
  await page.goto('/topics/');
  await page.getByRole('link', { name: '看不懂文件里的词？看词语解释' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('词语解释');
  await page.getByRole('link', { name: '产教融合', exact: true }).click();
  await expect(page).toHaveURL(/\/terms\/industry-education-integration\/$/);
  const facts = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(facts ?? '')).toMatchObject({ '@type': 'DefinedTerm', name: '产教融合' });
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});
