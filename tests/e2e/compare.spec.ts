import { expect, test } from '@playwright/test';

const sides = '[data-sides] > section';
const state = 'compare-provisions';

for (const [form, query] of [
  ['a slash', '?a=yangben-2023/s3-1&b=yunchuan-2022/s3-4-17'],
  ['a number sign', '?a=yangben-2023#s3-1&b=yunchuan-2022#s3-4-17'],
] as const) {
  test(`two provisions stand side by side by an address with ${form}, their shared wording marked`, async ({
    page,
  }) => {
    await page.goto(`/compare/${query}`);
    await expect(page.locator(state)).toHaveAttribute('data-state', 'done');
    await expect(page.locator(sides)).toHaveCount(2);
    await expect(page.locator(`${sides} .facts`)).toHaveText([
      /样本县.*实施方案.*2023年10月16日/,
      /云川市.*规划.*2022年12月20日/,
    ]);
    const shared = '把产教融合项目统一纳入年度建设计划和用地安排，优先保障重点产业的实训需要，';
    await expect(page.locator(`${sides} mark.long`, { hasText: shared })).toHaveCount(2);
    await expect(page.locator('[data-runs] li').first()).toHaveText(shared);
    await expect(page.locator('select[name="b-provision"]')).toHaveValue('s3-4-17');
    await page.locator(`${sides} h2 a`).first().click();
    await expect(page).toHaveURL(/\/policies\/yangben-2023\/#s3-1$/);
  });
}

test('the text set side by side is that of the document, to the letter', async ({ page }) => {
  await page.goto('/compare/?a=yunchuan-2022/s3-4-17&b=shili-2024/s4-6-16-p1');
  await expect(page.locator(state)).toHaveAttribute('data-state', 'done');
  const printed = await page.locator(`${sides} .printed`).allTextContents();
  await page.goto('/policies/yunchuan-2022/');
  const source = await page.locator('[data-source-text]').evaluate((element) => {
    for (const editorial of element.querySelectorAll('[data-editorial]')) editorial.remove();
    return element.textContent ?? '';
  });
  expect(source).toContain(printed[0]);
});

test('choosers fill, keep the address and compare', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.locator(state)).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('select[name="a-provision"]')).toBeDisabled();
  await page.locator('select[name="a-policy"]').selectOption('shili-2024');
  await page.locator('select[name="a-provision"]').selectOption('s4-3-8');
  await page.locator('select[name="b-policy"]').selectOption('yangben-2023');
  await page.locator('select[name="b-provision"]').selectOption('s3-5');
  await expect(page).toHaveURL(/\?a=shili-2024\/s4-3-8&b=yangben-2023\/s3-5$/);
  await expect(page.locator(`${sides} mark.long`).first()).toHaveText('推行车间与课堂一体的项目化培养办法');
  await page.locator('select[name="a-policy"]').selectOption('jingyu-2024');
  await expect(page).toHaveURL(/\?a=jingyu-2024&b=yangben-2023\/s3-5$/);
  await expect(page.locator(sides)).toHaveCount(1);
  await page.locator('select[name="a-provision"]').selectOption('p10');
  await expect(page.locator(`${sides} .facts`).first()).toContainText('来源未核实');
});

test('of documents chosen one upon the other, the provisions of the last alone are offered', async ({
  page,
}) => {
  await page.goto('/compare/');
  const documents = page.locator('select[name="a-policy"]');
  const provisions = page.locator('select[name="a-provision"]');
  const offered = () =>
    provisions
      .locator('option')
      .evaluateAll((options: HTMLOptionElement[]) => options.map(({ value }) => value));
  const choose = (ids: readonly string[]) =>
    documents.evaluate((select: HTMLSelectElement, chosen) => {
      for (const id of chosen) {
        select.value = id;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }, ids);
  await choose(['yangben-2023']);
  await expect.poll(offered).toContain('s3-5');
  await expect(page.locator(state)).toHaveAttribute('data-state', 'ready');
  const alone = await offered();
  await choose(['shili-2024', '', 'yunchuan-2022', 'yangben-2023', 'shili-2024']);
  await expect.poll(offered).toContain('s4-3-8');
  await choose(['yunchuan-2022', '', 'yangben-2023']);
  await expect.poll(offered).toEqual(alone);
  await expect(page.locator(state)).toHaveAttribute('data-state', 'ready');
  expect(await offered()).toEqual(alone);
  await expect(provisions).toBeEnabled();
  await choose(['']);
  await expect(provisions).toBeDisabled();
  expect(await offered()).toEqual(['']);
});

test('what differs is marked in place of what is shared when asked for', async ({ page }) => {
  await page.goto('/compare/?a=yangben-2023/s3-1&b=yunchuan-2022/s3-4-17');
  await expect(page.locator(state)).toHaveAttribute('data-state', 'done');
  const background = (selector: string) =>
    page
      .locator(`${sides} ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const choice = page.getByLabel('改为标出不同的文字');
  const clear = 'rgba(0, 0, 0, 0)';
  await choice.setChecked(false);
  expect([await background('mark.long'), await background('.own')]).toEqual([
    expect.not.stringMatching(clear),
    clear,
  ]);
  await choice.setChecked(true);
  expect(await background('mark.long')).toBe(clear);
  expect(await background('.own')).not.toBe(clear);
});

for (const [what, query, notice] of [
  ['document', '?a=atlantis-2030/s1&b=shili-2024/s4-3-8', '“atlantis-2030”不存在'],
  ['provision', '?a=shili-2024/s99&b=yangben-2023/s3-5', '没有条款“s99”'],
] as const) {
  test(`an unknown ${what} in the address gives a plain notice, the other side and the choosers`, async ({
    page,
  }) => {
    await page.goto(`/compare/${query}`);
    await expect(page.locator(state)).toHaveAttribute('data-state', 'done');
    await expect(page.getByRole('main').getByRole('status')).toContainText(notice);
    await expect(page.locator(sides)).toHaveCount(1);
    await expect(page.locator('select[name="a-policy"]')).toBeEnabled();
  });
}

for (const name of ['constructor', '__proto__', 'toString', '$&']) {
  test(`a document called ${name} does not exist, and the other side is shown`, async ({ page }) => {
    await page.goto(`/compare/?a=yunchuan-2022/s3-3-10&b=${encodeURIComponent(name)}/s1`);
    await expect(page.locator(state)).toHaveAttribute('data-state', 'done');
    await expect(page.getByRole('main').getByRole('status')).toContainText(`“${name}”不存在`);
    await expect(page.locator(sides)).toHaveCount(1);
  });
}

test('markup in the address is shown as text', async ({ page }) => {
  await page.goto(`/compare/?a=${encodeURIComponent('<img src=x>')}/s1`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('<img src=x>');
  await expect(page.locator('compare-provisions img')).toHaveCount(0);
});

test('a document that cannot be read is said plainly and read again at the next choice', async ({ page }) => {
  await page.route('**/data/policies/**', (route) => route.abort());
  await page.goto('/compare/?a=shili-2024/s4-3-8&b=yangben-2023/s3-5');
  await expect(page.locator(state)).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole('main').getByRole('status')).toContainText('没有读到');
  await page.unroute('**/data/policies/**');
  await page.locator('select[name="a-policy"]').selectOption('yunchuan-2022');
  await expect(page.locator('select[name="a-provision"]')).toBeEnabled();
});

test('a policy page leads to similar provisions and to what it names', async ({ page }) => {
  await page.goto('/policies/shili-2024/');
  const references = page.locator('section[aria-labelledby="references"]');
  await expect(references).toHaveAttribute('data-editorial', '');
  await expect(references).toContainText('样财社〔2023〕77号');
  await expect(references).toContainText('原文如此');
  const similar = page.locator('section[aria-labelledby="similar"]');
  await similar.getByRole('link', { name: '并排对照' }).first().click();
  await expect(page).toHaveURL(/\/compare\/\?a=shili-2024\//);
  await expect(page.locator(`${sides} mark.long`).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and lists the parallels with links to both texts', async ({ page }) => {
    await page.goto('/compare/?a=shili-2024/s4-3-8&b=yangben-2023/s3-5');
    await expect(page.getByText('需要 JavaScript')).toBeVisible();
    await expect(page.locator('select').first()).toBeHidden();
    const first = page.locator('.parallels > li').first();
    await expect(first.locator('blockquote').last()).toHaveText(
      '把产教融合项目统一纳入年度建设计划和用地安排，优先保障重点产业的实训需要，',
    );
    await first.locator('.pair a').first().click();
    await expect(page).toHaveURL(/\/policies\/yangben-2023\/#s3-1$/);
  });
});

test('a document chosen on the left lists what it shares with others, and a click sets both sides', async ({
  page,
}) => {
  await page.goto('/compare/');
  await expect(page.locator('[data-similar]')).toBeHidden();
  await page.locator('select[name="a-policy"]').selectOption('yangben-2023');
  const first = page.locator('[data-similar] li').first();
  await expect(first).toContainText('把产教融合项目统一纳入年度建设计划和用地安排');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\?a=yangben-2023\/s3-1&b=yunchuan-2022\/s3-4-17$/);
  await expect(page.locator(state)).toHaveAttribute('data-state', 'done');
  await expect(page.locator(sides)).toHaveCount(2);
  await expect(page.locator('[data-similar]')).toBeHidden();
});
