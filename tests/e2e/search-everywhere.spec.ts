import { expect, test } from '@playwright/test';
import { ask, open, search, searchAddress, summary, totals } from './search-steps.ts';
import { findPlainly } from './search-truth.ts';

const subPath = 'http://127.0.0.1:4404/sub/path/';

test.describe('any typed text', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '.*+?^${}()|[]\\',
    '{query}{asOf}$&',
    '\u202e\u0000双\ufeff',
    '\ud800',
    '🀄𠀀',
    '职业教育'.repeat(5000),
  ];

  test('is text, nothing more', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, '职业教育');
    for (const query of hostile) {
      await page.evaluate((typed) => {
        const form = document.querySelector<HTMLFormElement>('search-page form[role="search"]');
        const input = form?.querySelector('input');
        if (input) input.value = typed;
        form?.requestSubmit();
      }, query);
      await expect(search(page)).toHaveAttribute('data-search-state', 'done');
      const expected = query.includes('双') ? '0' : String(findPlainly(query).occurrences);
      if (!query.includes('双'))
        await expect(totals(page)).toHaveAttribute('data-search-occurrences', expected);
      expect((await summary(page).textContent())?.length).toBeLessThan(400);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    expect(dialogs).toEqual([]);
    await expect(page.locator('search-page img, search-page script')).toHaveCount(0);
    // A page pasted as a query is too long for an address, and is there all the same.
    expect(page.url().length).toBeLessThan(100);
    await page.reload();
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe(hostile.at(-1));
  });

  test('blank is no query', async ({ page }) => {
    await page.goto(searchAddress(' 　\t'));
    await expect(search(page)).toHaveAttribute('data-search-state', 'ready');
    await expect(totals(page)).toHaveCount(0);
  });

  test('nothing but punctuation is said to be so when punctuation is ignored', async ({ page }) => {
    await open(page, '，。', '&mode=ignore-punctuation');
    await expect(summary(page)).toContainText('除了标点没有别的字');
  });
});

test.describe('everywhere', () => {
  test('search answers the same on the English interface', async ({ page }) => {
    await page.goto(`/en${searchAddress('产业学院')}`);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    const { occurrences, positions, documents } = findPlainly('产业学院');
    await expect(totals(page)).toHaveAttribute('data-search-occurrences', String(occurrences));
    await expect(summary(page)).toContainText(
      `${occurrences} occurrences, ${positions.length} paragraphs, ${documents} documents`,
    );
    const hit = page
      .locator('[data-search-layer="exact"] [data-search-hit][data-policy="shili-2024"]')
      .first();
    await expect(page.locator('.results > [data-policy="shili-2024"] .facts')).toContainText('Shili');
    await expect(hit.getByRole('link').first()).toHaveAttribute('href', /^\/en\/policies\/shili-2024\/#/);
    await ask(page, '清华大学');
    await expect(summary(page)).toContainText(
      /As of \d+ \w+ \d{4}, “清华大学” does not occur in the 7 documents on this site[ .]/,
    );
  });

  test('search works under a sub-path', async ({ page }) => {
    await page.goto(`${subPath}search/?q=${encodeURIComponent('职普融通')}`);
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
    await expect(totals(page)).toHaveAttribute(
      'data-search-occurrences',
      String(findPlainly('职普融通').occurrences),
    );
    await page
      .locator('[data-policy="yunchuan-2022"][data-provision="s3-3-8"]')
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/\/sub\/path\/policies\/yunchuan-2022\/#s3-3-8$/);
  });

  test('without JavaScript the page leads to the full text', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/search/');
    await page.getByRole('link', { name: '全部文件的全文' }).first().click();
    await expect(page.getByText('11.壮大“双师型”教师队伍。建立')).toBeVisible();
    await context.close();
  });

  test('an unknown address fills the search box with its words', async ({ page }) => {
    await page.goto('/policies/%E5%8F%8C%E5%B8%88%E5%9E%8B/');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('双师型');
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await expect(search(page)).toHaveAttribute('data-search-state', 'done');
  });

  test('the first query costs at most 40 kB', async ({ page }) => {
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().includes('/search-index/')) bytes += (await response.body()).length;
    });
    await open(page, '普高转职高');
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });
});

test('a citation typed into the search box is answered with its position', async ({ page }) => {
  const query = '《示例市以产教融合促进职业教育提质发展实施方案》四、（四）11.';
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('citation-jump a')).toHaveAttribute('href', /\/policies\/shili-2024\/#s4-4-11$/);
});
