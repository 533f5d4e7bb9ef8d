import { expect, test } from '@playwright/test';
import { settle } from '../browser/settle.ts';
import { ask, box, open, search, totals } from './search-steps.ts';
import { findPlainly } from './search-truth.ts';

test.describe('suggestions', () => {
  test('an everyday word offers the words of the texts, and says what is not published here', async ({
    page,
  }) => {
    await open(page, '普高转职高');
    const hints = page.locator('.search-hints');
    for (const word of ['职普融通', '转入', '转籍']) {
      await expect(hints.getByRole('link', { name: `${word}（` })).toBeVisible();
    }
    await expect(hints).toContainText('词语');
    await hints.getByRole('link', { name: '转籍（' }).click();
    await expect(page.getByRole('radio', { name: '一字不差' })).toBeFocused();
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('转籍').occurrences),
    );
    await ask(page, '望潮');
    await expect(hints.getByRole('link', { name: '镜屿（' })).toBeVisible();
    await expect(hints).toContainText('没有收录望潮区正式文件');
  });

  test('a value offers its targets, a year what it dates', async ({ page }) => {
    await open(page, '72%');
    const hints = page.locator('.search-hints');
    await expect(hints).toContainText(/数值为72%的条目，\d条/);
    await expect(hints.locator('.hint-links a').first()).toHaveAttribute(
      'href',
      /\/targets\/shili-2024-.+\/#/,
    );
    await ask(page, '2025年');
    const said = Number(/2025年有(\d+)条/.exec((await hints.textContent()) ?? '')?.[1]);
    await hints.getByRole('link', { name: '2025年逐条列表' }).click();
    await expect(page).toHaveURL(/year=2025/);
    await expect(page.locator('.statement-table tr:visible:has(> td)')).toHaveCount(said);
  });

  test('names are offered while typing, and chosen by keyboard', async ({ page }) => {
    await page.goto('/search/');
    await box(page).focus();
    await box(page).pressSequentially('示教发〔2024');
    const number = page.getByRole('option', { name: /示教发〔2024〕18号/ });
    await expect(number).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(number).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await box(page).pressSequentially('〕');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/policies\/shili-2024\/$/);
  });

  test('a box whose suggestions do not load searches as any other', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    let asked = 0;
    await page.route('**/_astro/suggestions.*', (route) => {
      asked += 1;
      return route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
    });
    await page.goto('/search/');
    await box(page).focus();
    await expect.poll(() => asked).toBeGreaterThan(1);
    await box(page).fill('产业学院');
    await page.keyboard.press('Enter');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('产业学院').occurrences),
    );
    expect(errors).toEqual([]);
  });

  test('recent searches are kept on the device and can be cleared', async ({ page }) => {
    await open(page, '产业学院');
    await ask(page, '普高转职高');
    await expect(page.locator('.search-hints')).not.toBeEmpty();
    await box(page).fill('');
    const list = page.getByRole('listbox', { name: '搜索建议' });
    await expect(list.getByRole('option')).toHaveText([/普高转职高/, /产业学院/, /清除最近搜索/]);
    await list.getByRole('option', { name: '清除最近搜索' }).click();
    await box(page).click();
    await expect(list).toBeHidden();
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('ordinary words finished have no hints, traditional characters have those of the simplified', async ({
    page,
  }) => {
    const hints = page.locator('.search-hints');
    for (const query of ['技', '普高']) {
      await open(page, query);
      await expect(hints).toBeEmpty();
    }
    await open(page, '普高轉職高');
    await expect(hints.getByRole('link', { name: '职普融通（' })).toBeVisible();
    await box(page).click();
    await box(page).fill('雙師型');
    await expect(page.getByRole('option', { name: /双师型/ }).first()).toBeVisible();
  });

  test('a policy rate is called what it is, not a target', async ({ page }) => {
    await open(page, '30%');
    const hints = page.locator('.search-hints');
    await expect(hints.getByRole('listitem').filter({ hasText: '教育费附加' }).first()).toContainText(
      '政策标准',
    );
    await expect(hints).not.toContainText('目标值');
  });

  test('the list closes with the question, also when its answers come late', async ({ page }) => {
    await page.goto('/search/');
    const answers = Promise.withResolvers<undefined>();
    await page.route('**/search-index/names-*', async (route) => {
      await answers.promise;
      await route.continue();
    });
    await box(page).focus();
    await expect(box(page)).toHaveAttribute('role', 'combobox');
    await box(page).pressSequentially('双师型');
    await page.keyboard.press('Enter');
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const late = page.waitForResponse('**/search-index/names-*');
    answers.resolve(undefined);
    await (await late).finished();
    await settle(page);
    await expect(page.getByRole('listbox', { includeHidden: true })).toBeHidden();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await box(page).pressSequentially('教');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
  });
});
