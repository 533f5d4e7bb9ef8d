import { expect, test } from '@playwright/test';

for (const [query, field] of [
  ['乌教发〔2024〕50号', 'documentNumber'],
  ['11150300011554519Q', 'indexNumber'],
  ['乌海市教育局等9部门', 'issuers'],
] as const) {
  test(`“${query}”, which stands in the head of a document alone, is named there and not counted`, async ({
    page,
  }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-search-occurrences]')).toHaveAttribute('data-search-occurrences', '0');
    const summary = page.locator('[data-summary]');
    await expect(summary).toContainText(`未出现“${query}”（查的是标题与正文，不含文件头的登记项）。`);
    await expect(summary.locator(`[data-head="${field}"] a`)).toHaveAttribute(
      'href',
      '/policies/wuhai-2024/',
    );
  });
}

test('words that stand in a text, or nowhere, are not looked for in heads', async ({ page }) => {
  for (const query of ['职业教育', '清华大学']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-head]')).toHaveCount(0);
  }
});
