import { expect, test } from '@playwright/test';
import { recordShifts } from './record-shifts.ts';

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

  test('draws what is found and where the reader is in it as marked, until find is closed', async ({
    page,
  }) => {
    await page.goto(policy);
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByRole('searchbox', { name: '在本文中查找' }).fill('示例');
    await expect(page.locator('find-in-document [role="status"]')).toHaveText(/^第1处/u);
    /** Colours behind what bears each mark, of the elements that hold its words. */
    const colours = () =>
      page.evaluate(() =>
        ['found', 'found-current'].map((name) => [
          ...new Set(
            [...(CSS.highlights.get(name) ?? [])].map(
              ({ startContainer }) =>
                getComputedStyle(startContainer.parentElement ?? document.body, `::highlight(${name})`)
                  .backgroundColor,
            ),
          ),
        ]),
      );
    const marked = await colours();
    expect(marked.map(({ length }) => length)).toEqual([1, 1]);
    expect(marked.flat()).not.toContain('rgba(0, 0, 0, 0)');
    await page.keyboard.press('Escape');
    expect(await colours()).toEqual([[], []]);
    await expect(page.locator('[data-highlighted]')).toHaveCount(0);
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
  await expect(sheet.getByRole('button', { name: '关闭' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#s4-1-1$/);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('?');
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
  await expect.poll(size).toBeGreaterThan(before * 1.25);
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

test('what is read stays where it is when the type is enlarged', async ({ page }) => {
  await page.goto(`${policy}#s4-3-8`);
  const top = () => page.locator('#s4-3-8').evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.locator('type-size button').evaluate((button: HTMLElement) => {
    button.click();
  });
  await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

test('what is looked for takes the room of the name: no other tool moves', async ({ page }) => {
  await page.goto(policy);
  const cite = page.locator('.reading-bar [data-cite]');
  const find = page.getByRole('button', { name: '查找', exact: true });
  const before = [await cite.boundingBox(), await find.boundingBox()];
  await find.click();
  await expect(page.getByRole('searchbox', { name: '在本文中查找' })).toBeFocused();
  expect([await cite.boundingBox(), await find.boundingBox()]).toEqual(before);
});

test.describe('an address of a provision that is not there', () => {
  for (const [hash, nearest] of [
    ['#s9-9', '#s5'],
    ['#s4-4-40', '#s4-4-11'],
    ['#nothing-like-it', '#notice-title'],
  ] as const) {
    test(`${hash} is said to be none, and ${nearest} is offered`, async ({ page }) => {
      await page.goto(`${policy}${hash}`);
      const message = page.locator('unknown-address');
      await expect(message).toContainText(hash);
      const link = message.getByRole('link');
      await expect(link).toHaveAttribute('href', nearest);
      await link.click();
      await expect(page.locator(nearest)).toBeInViewport();
      await expect(message.getByRole('link')).toBeHidden();
    });
  }

  test('is not spoken of where the fragment names something', async ({ page }) => {
    for (const hash of ['#s4-1-1-p1', '#sources', '']) {
      await page.goto(`${policy}${hash}`);
      await expect(page.locator('unknown-address p')).toBeHidden();
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the contents are a tap away in a sheet, and the focus returns to its button', async ({ page }) => {
    await page.goto(policy);
    const button = page.getByRole('button', { name: '目录' });
    await button.click();
    const contents = page.getByRole('dialog', { name: '目录' });
    await contents.getByRole('link', { name: /三、提升目标/ }).click();
    await expect(contents).toBeHidden();
    await expect(page.locator('#s3')).toBeInViewport();
    await button.click();
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('the targets of the whole text, its files and its print are in the sheet with the rest', async ({
    page,
  }) => {
    await page.goto(policy);
    await page.getByRole('button', { name: '更多' }).click();
    const more = page.getByRole('dialog', { name: '更多' });
    await expect(more.getByRole('link', { name: 'Word' })).toBeVisible();
    await expect(more.getByRole('button', { name: '打印' })).toBeVisible();
    await more.getByText('目标、时限与责任单位').click();
    await expect(more.locator('[data-notes]')).toContainText('专业课教师中“双师型”教师占比');
  });

  test('the citations of a paragraph come with what the data say about it', async ({ page }) => {
    await page.goto(`${policy}#s3-p1`);
    await page.getByRole('button', { name: '本条' }).click();
    const sheet = page.getByRole('dialog', { name: /^引用/ });
    await expect(sheet.getByRole('heading', { name: '目标、时限与责任单位' })).toBeVisible();
    await expect(sheet.getByRole('link', { name: /产业学院/ }).first()).toBeVisible();
  });

  test('notes open beneath their paragraph, under its number', async ({ page }) => {
    await page.goto(policy);
    const notes = page.locator('[data-margin-note="s3-p1"]');
    await expect(notes.locator('summary')).toContainText('三、第1段');
    await notes.locator('summary').click();
    await expect(notes.getByRole('link', { name: /产业学院/ }).first()).toBeVisible();
  });

  test('the bar goes out of the way on the way down and comes back on the way up', async ({ page }) => {
    await page.goto(policy);
    const bar = page.locator('.reading-bar');
    await expect(bar).toBeInViewport();
    await page.mouse.wheel(0, 900);
    await expect(bar).not.toBeInViewport();
    await page.mouse.wheel(0, -300);
    await expect(bar).toBeInViewport();
  });

  test('file information and downloads are behind one line, with scripts and without', async ({
    page,
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    for (const reader of [page, await context.newPage()]) {
      await reader.goto(policy);
      await expect(reader.locator('.document-facts dt', { hasText: '发文字号' })).toBeHidden();
      await reader.getByText('摘要、文件信息与下载').click();
      await expect(reader.locator('.document-facts dt', { hasText: '发文字号' })).toBeVisible();
      await expect(reader.getByRole('region', { name: '下载本文' }).getByRole('link')).toHaveCount(4);
    }
    await context.close();
  });

  test('the page is handed to the share sheet of the device, where it has one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: ShareData) => {
          document.documentElement.dataset['shared'] = data.url ?? '';
          return Promise.resolve();
        },
      });
    });
    await page.goto(`${policy}?from=mail#s4-4-11`);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('dialog', { name: '更多' }).getByRole('button', { name: '分享' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /#s4-4-11$/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '本条' }).click();
    await page.getByRole('dialog', { name: /^引用/ }).getByRole('button', { name: '分享' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /shili-2024\/#s4-4-11$/);
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
    const readShifts = await recordShifts(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await readShifts()).toEqual([]);
  });
}
