import { expect, test, type Page } from '@playwright/test';
import { box, open, search, searchAddress, summary, totals } from './search-steps.ts';
import { findPlainly } from './search-truth.ts';

test.describe('an index that fails', () => {
  const cases = {
    'cannot be reached': (page: Page) => page.route('**/search-index/index-*', (route) => route.abort()),
    'is missing': (page: Page) =>
      page.route('**/search-index/index-*', (route) => route.fulfill({ status: 404, body: '' })),
    'is damaged': (page: Page) =>
      page.route('**/search-index/index-*', (route) => route.fulfill({ status: 200, body: 'not an index' })),
  };

  for (const [failure, prepare] of Object.entries(cases)) {
    test(`that ${failure} is said to fail, and other ways are offered`, async ({ page }) => {
      await prepare(page);
      await page.goto(searchAddress('双师型'));
      await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
      await expect(summary(page)).toContainText('这不表示没有出现');
      await expect(summary(page)).not.toContainText('未出现');
      await expect(totals(page)).toHaveCount(0);
      await page.getByRole('button', { name: '查找相关内容' }).click();
      await expect(page.locator('[data-related]').first()).toBeVisible();
      await page.goBack();
      await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
      await page.getByRole('link', { name: '打开全文页' }).click();
      await expect(page.getByText('在18%的编制名额内聘请兼职教师').first()).toBeAttached();
    });
  }

  test('is asked again when the reader says so', async ({ page }) => {
    // It is asked for twice before it is given up.
    await page.route('**/search-index/index-*', (route) => route.abort(), { times: 2 });
    await page.goto(searchAddress('双师型'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
  });

  test('is found again by a page older than it', async ({ page }) => {
    await page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/index-[0-9a-v]{8}\.bin/u, 'index-00000000.bin');
      await route.fulfill({ response, body });
    });
    await open(page, '双师型');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
  });

  test('or a script that fails with it takes nothing exact away', async ({ page }) => {
    await page.route('**/_astro/on-demand.*', (route) => route.abort());
    await open(page, '双师型');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('双师型').occurrences),
    );
    await page.getByRole('radio', { name: '推测读法' }).check();
    await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
    await expect(summary(page)).toContainText('这不表示没有出现');
    await page.goto(searchAddress('没有人写过的词'));
    await expect(summary(page)).toContainText('拆成几个词的，还有文件头的登记项，没有查');
  });

  test('leaves related content to an engine of its own, and says when that fails too', async ({ page }) => {
    await page.route('**/search-index/index-*', (route) => route.abort());
    await page.goto(searchAddress('双师型', '&mode=related'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-related] mark').first()).toBeVisible();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await expect(search(page)).toHaveAttribute('data-search-state', 'failed');
    await expect(summary(page)).toContainText('相关内容的索引没有载入');
  });

  test('or a table that cannot be made leaves the answer as it is', async ({ page }) => {
    await open(page, '双师型');
    const hits = await page.locator('[data-search-layer="exact"] [data-search-hit]').count();
    await page.route('**/search-index/citations-*', (route) => route.abort());
    const button = page.getByRole('button', { name: '下载结果（CSV）' });
    await button.click();
    await expect(page.locator('[data-download]')).toContainText('没有下载成功');
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]')).toHaveCount(hits);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await page.unroute('**/search-index/citations-*');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await expect(page.locator('[data-download]')).not.toContainText('没有下载成功');
  });

  test('or comes late leaves no blank page, and blank questions are told what to type', async ({ page }) => {
    const waiting: (() => void)[] = [];
    await page.route('**/search-index/index-*', async (route) => {
      await new Promise<void>((go) => waiting.push(go));
      await route.continue();
    });
    await page.goto(searchAddress('双师型'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'searching');
    await expect(page.getByText('正在搜索…')).toBeVisible();
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    for (const go of waiting) go();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-search-layer="exact"] [data-search-hit]').first()).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(searchAddress(' '));
    await expect(page.getByText('输入词语、数字或文号')).toBeVisible();
    await open(page, '双师型');
    await box(page).fill('');
    await page.keyboard.press('Enter');
    await expect(page.getByText('输入词语、数字或文号')).toBeVisible();
  });

  test('or a script that does not come leads to the full text', async ({ page }) => {
    const waiting: (() => void)[] = [];
    await page.route('**/_astro/page.*.js', async (route) => {
      await new Promise<void>((go) => waiting.push(go));
      await route.continue();
    });
    await page.goto(searchAddress('双师型'), { waitUntil: 'commit' });
    await expect(page.locator('.search-waiting').getByRole('link')).toBeVisible();
    for (const go of waiting) go();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('.search-waiting')).toBeHidden();
  });
});
