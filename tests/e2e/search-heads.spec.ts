import { expect, test } from '@playwright/test';

for (const [query, field, policy] of [
  ['样政发〔2023〕21号', 'documentNumber', 'yangben-2023'],
  ['990100000000001X', 'indexNumber', 'shili-2024'],
  ['示例市教育局等9部门', 'issuers', 'shili-2024'],
] as const) {
  test(`“${query}”, which stands in the head of a document alone, is named there and not counted`, async ({
    page,
  }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-search-occurrences]')).toHaveAttribute('data-search-occurrences', '0');
    const summary = page.locator('[data-summary]');
    await expect(summary).toContainText(`未出现“${query}”（查的是标题与正文，不含文件头的登记项）。`);
    await expect(summary.locator(`[data-head="${field}"] a`)).toHaveAttribute('href', `/policies/${policy}/`);
  });
}

test('words that stand in a text, or nowhere, are not looked for in heads', async ({ page }) => {
  for (const query of ['职业教育', '清华大学']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-head]')).toHaveCount(0);
  }
});
