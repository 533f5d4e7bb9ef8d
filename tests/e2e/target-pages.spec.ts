import { expect, test } from '@playwright/test';

test('a published value is drawn next to the target, named a baseline, and announced', async ({ page }) => {
  await page.goto('/targets/yunchuan-2022-experience-centre/');
  const figure = page.locator('figure.chart-figure');
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

test('a dated thing to exist has a picture and a sentence with its verb', async ({ page }) => {
  await page.goto('/targets/yunchuan-2022-health-care-centre/');
  const figure = page.locator('figure.chart-figure');
  await expect(figure.locator('.chart-reading')).toHaveText(
    '原文：2023年建成智慧康养中心。未写到的年份留空。',
  );
  await expect(figure.locator('svg.wide-only .deliverable .point-value')).toHaveText('建成');
  await expect(figure.locator('svg.narrow-only')).toContainText('数据截至日');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /2023年建成智慧康养中心/);
});

test('the marks say no more than the text', async ({ page }) => {
  const mark = (name: string) => page.locator('.marks > div', { has: page.locator('dt', { hasText: name }) });
  await page.goto('/targets/yunchuan-2022-provincial-average/');
  await expect(mark('数值')).toContainText('没有写数字');
  await page.goto('/targets/yunchuan-2022-national-demonstration-group/');
  await expect(mark('基数')).toContainText('本文件另写明现状：“云川职教集团');
});

test('a policy rate has no status and no day of one', async ({ page }) => {
  await page.goto('/targets/shili-2024-part-time-quota/');
  await expect(page.locator('article.target')).toContainText('政策标准');
  await expect(page.locator('article.target')).not.toContainText('状态截至');
});
