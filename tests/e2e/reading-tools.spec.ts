import { expect, test } from '@playwright/test';

const policy = '/policies/shili-2024/';

test.describe('finding in a document', () => {
  test('counts every occurrence of a two-character term and goes from one to the next', async ({ page }) => {
    await page.goto(policy);
    const text = await page.locator('[data-source-text]').evaluate((root) => {
      for (const editorial of root.querySelectorAll('[data-editorial]')) editorial.remove();
      return root.textContent ?? '';
    });
    const expected = text.split('示例').length - 1;
    expect(expected).toBeGreaterThan(10);
    await page.goto(policy);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('searchbox', { name: '在本文中查找' }).fill('示例');
    const status = page.locator('find-in-document [role="status"]');
    await expect(status).toHaveText(`第1处，共${expected}处`);
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(`第2处，共${expected}处`);
    await page.getByRole('button', { name: '上一处' }).click();
    await expect(status).toHaveText(`第1处，共${expected}处`);
  });

  test('finds a phrase that runs from a heading into its paragraph', async ({ page }) => {
    await page.goto(policy);
    await page.keyboard.press('f');
    await page.getByRole('searchbox', { name: '在本文中查找' }).fill('规划衔接机制。编制国民经济');
    await expect(page.locator('find-in-document [role="status"]')).toHaveText('第1处，共1处');
  });

  test('says that a phrase is not there, and leaves the text untouched', async ({ page }) => {
    await page.goto(policy);
    const source = page.locator('[data-source-text]');
    const before = await source.innerHTML();
    await page.keyboard.press('f');
    await page.getByRole('searchbox', { name: '在本文中查找' }).fill('元宇宙');
    await expect(page.locator('find-in-document [role="status"]')).toHaveText('本文中没有');
    await page.keyboard.press('Escape');
    expect(await source.innerHTML()).toBe(before);
  });
});

test('keys go from provision to provision, open the help sheet, and can be switched off', async ({
  page,
}) => {
  await page.goto(`${policy}#s4-1-1`);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s4-1-2$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#s4-1-1$/);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '键盘快捷键' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('checkbox').uncheck();
  await sheet.getByRole('button', { name: '关闭' }).click();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s4-1-1$/);
});

test('after a jump the reader goes back to where they were by the browser’s own way back', async ({
  page,
}) => {
  await page.goto(policy);
  await page.evaluate(() => {
    scrollTo({ top: 1500, behavior: 'instant' });
  });
  const before = await page.evaluate(() => scrollY);
  await page
    .getByRole('navigation', { name: '本文目录' })
    .getByRole('link', { name: /强化组织领导/ })
    .click();
  await expect(page.locator('#s5')).toBeInViewport();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('large type enlarges text and controls, and is remembered', async ({ page }) => {
  await page.goto(policy);
  const size = () =>
    page.locator('#s1-p1').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.locator('.site-tools').getByRole('button', { name: '大字版' }).click();
  expect(await size()).toBeGreaterThan(before * 1.25);
  await page.reload();
  expect(await size()).toBeGreaterThan(before * 1.25);
  const ratio = await page.locator('#s1-p1').evaluate((element) => {
    const style = getComputedStyle(element);
    return parseFloat(style.lineHeight) / parseFloat(style.fontSize);
  });
  expect(ratio).toBeGreaterThanOrEqual(1.75);
});

test('a chosen theme holds from the first paint of the next page', async ({ page }) => {
  await page.goto('/');
  const button = page.locator('theme-switch button');
  await button.click();
  await button.click();
  await page.goto('/about/');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(28, 26, 23)',
  );
});

test('the language switch keeps the position', async ({ page }) => {
  await page.goto(`${policy}#s4-2`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/policies\/shili-2024\/#s4-2$/);
  await expect(page.locator('#s4-2')).toBeInViewport();
});

test('a chart stands in the margin next to the provision that first states its series', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(policy);
  const chart = page.locator('.block:has(#s3-p1) .note-chart').first();
  await expect(chart.locator('svg')).toBeVisible();
  await expect(chart).toHaveAccessibleName(/^原文：2024年1个；2025年1个/);
  const [paragraph, margin] = await Promise.all([page.locator('#s3-p1').boundingBox(), chart.boundingBox()]);
  expect(margin?.x ?? 0).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
  await chart.click();
  await expect(page).toHaveURL(/\/targets\/shili-2024-/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the contents and the targets are a tap away in two sheets', async ({ page }) => {
    await page.goto(policy);
    await page.getByRole('button', { name: '目录' }).click();
    const contents = page.getByRole('dialog', { name: '目录' });
    await contents.getByRole('link', { name: /三、提升目标/ }).click();
    await expect(contents).toBeHidden();
    await expect(page.locator('#s3')).toBeInViewport();
    await page.getByRole('button', { name: '目标与时限' }).click();
    const notes = page.getByRole('dialog', { name: '目标与时限' });
    await expect(notes).toContainText('专业课教师中“双师型”教师占比');
    await expect(notes.getByRole('link')).not.toHaveCount(0);
  });

  test('notes open beneath their paragraph', async ({ page }) => {
    await page.goto(policy);
    const notes = page.locator('.block:has(#s3-p1) .margin-notes');
    await notes.locator('summary').click();
    await expect(notes.getByRole('link', { name: /产业学院/ })).toBeVisible();
    await expect(notes.locator('.note-chart svg').first()).toBeVisible();
  });

  test('controls are large enough to touch', async ({ page }) => {
    await page.goto(policy);
    const small = await page
      .locator('button:visible, summary:visible, select:visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({
            name: control.textContent?.trim(),
            height: control.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 44),
      );
    expect(small).toEqual([]);
  });
});

for (const path of ['/', policy, '/targets/', '/search/?q=产业学院']) {
  test(`nothing on ${path} moves while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const record = { shift: 0 };
      Object.assign(window, { record });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          record.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { record: { shift: number } }).record.shift)).toBe(
      0,
    );
  });
}
