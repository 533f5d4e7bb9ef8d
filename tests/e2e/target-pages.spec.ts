import { expect, test } from '@playwright/test';

test('a published value is drawn next to the target, named a baseline, and announced', async ({ page }) => {
  await page.goto('/targets/yunchuan-2022-experience-centre/');
  const figure = page.locator('[data-picture="target"]');
  await expect(figure.locator('.chart-title')).toHaveText('7个；公布值3个（基数）');
  await expect(figure.locator('svg.wide-only .report .point-value')).toHaveText('3个（基数）');
  await expect(figure.locator('.chart-legend')).toContainText('■ 公布值（口径不同，不作比较）');
  await figure.locator('target-chart').focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.chart-detail')).toContainText('2026年 · 7个 · ');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.chart-detail')).toHaveText(
    '时点未说明 · 3个 · 公布值（基数） · 建有3个职业体验中心',
  );
  const list = page.locator('section', { has: page.getByRole('heading', { name: '公布值' }) });
  await expect(list.locator('.statement-head').first()).toContainText('基数');
});

test('a dated thing to exist is its sentence, large, and its row on the axis of all commitments', async ({
  page,
}) => {
  await page.goto('/targets/yunchuan-2022-health-care-centre/');
  await expect(page.locator('[data-picture]')).toHaveCount(0);
  await expect(page.locator('.statement-card > li')).toHaveCount(1);
  await expect(page.locator('.statement-card blockquote')).toContainText('智慧康养中心');
  await expect(page.locator('.series-row svg.wide-only [data-item]')).toHaveText('建成');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /2023年建成智慧康养中心/);
});

test('a statement without a date has no picture and no empty box', async ({ page }) => {
  await page.goto('/targets/yunchuan-2022-overseas-workshop/');
  await expect(page.locator('article figure, article svg')).toHaveCount(0);
});

test('several statements are rows by date, each with its number bold and its provision', async ({ page }) => {
  await page.goto('/targets/shili-2024-major-coverage/');
  const rows = page.locator('.statement-card > li');
  const dates = await rows.locator('.statement-due').allTextContents();
  expect(dates.map((date) => date.trim().slice(0, 5))).toEqual(
    dates.map((date) => date.trim().slice(0, 5)).toSorted(),
  );
  await expect(rows.first().locator('blockquote b')).toHaveText(/^\d+%/);
  await expect(rows.first().locator(':scope > p:last-child a').first()).toHaveAttribute('href', /#s/);
  await expect(page.locator('h1')).toHaveCount(1);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`what the document says begins on the first screen at ${width} px, and the page says its name once`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const id of ['shili-2024-major-coverage', 'yunchuan-2022-health-care-centre']) {
      await page.goto(`/targets/${id}/`);
      const box = await page.locator('.statement-card blockquote').first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(height / 2);
    }
  });
}

test('one line says what the text states and what it does not', async ({ page }) => {
  await page.goto('/targets/yunchuan-2022-provincial-average/');
  await expect(page.locator('.mark-line')).toHaveText(/没写：.*数目/);
  await page.goto('/targets/yunchuan-2022-national-demonstration-group/');
  await expect(page.locator('.mark-line')).toHaveText(/写明：.*基数/);
});

test('a policy rate has no status and no day of one', async ({ page }) => {
  await page.goto('/targets/shili-2024-part-time-quota/');
  await expect(page.locator('article.target')).toContainText('政策标准');
  await expect(page.locator('article.target')).not.toContainText('状态截至');
});
