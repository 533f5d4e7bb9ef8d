import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const law = '/policies/shili-trees-2024/';
const annexes = '/policies/reading-2025/';
const plan = '/policies/yangben-harbour-2024/';

/** The words of the source text, line by line as a browser lays them out, without what is editorial. */
async function shownLines(page: Page): Promise<readonly string[]> {
  return page.locator('[data-source-text]').evaluate((region) => {
    for (const element of region.querySelectorAll('[data-editorial]')) element.remove();
    return (region instanceof HTMLElement ? region.innerText : '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  });
}

/** The lines of the text file of a document. */
async function fileLines(page: Page, path: string): Promise<readonly string[]> {
  const text = await page.request.get(`/data${path.replace(/\/$/, '')}.txt`);
  return (await text.text()).trimEnd().split('\n');
}

const bare = (lines: readonly string[]): string => lines.join('').replaceAll(/\s/gu, '');

for (const path of [law, annexes, plan]) {
  for (const width of [320, 390, 1440]) {
    test(`${path} at ${String(width)} px shows the text and no more, and never scrolls sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(bare(await shownLines(page))).toBe(bare(await fileLines(page, path)));
    });
  }
}

test('an article begins in its own line with its number in bold, its items in the type of the text', async ({
  page,
}) => {
  await page.goto(law);
  const type = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { fontWeight, fontSize, display } = getComputedStyle(element);
      return { weight: Number(fontWeight), size: fontSize, display };
    });
  const [article, item, text] = [await type('#a4'), await type('#a4-1'), await type('#a4-p1')];
  expect(article).toMatchObject({ display: 'inline', size: text.size });
  expect(article.weight).toBeGreaterThan(text.weight);
  expect(item).toMatchObject({ weight: text.weight, size: text.size });
});

test('the contents of a law list its articles, each in few words', async ({ page }) => {
  await page.goto(law);
  const entries = page.locator('nav.contents a');
  expect(await entries.allInnerTexts()).toContain('第七条之一　社会认养');
  for (const text of await entries.allInnerTexts()) expect(text.length).toBeLessThanOrEqual(24);
});

test('an annex has its mark and title in the contents, and leads to its text', async ({ page }) => {
  await page.goto(annexes);
  await page.locator('nav.contents a[href="#x2"]').click();
  await expect(page.locator('#x2')).toBeInViewport();
  await expect(page.locator('nav.contents a[href="#x1"]')).toHaveText('附件1　重点任务分工表');
});

test('a table is one to machines: heads with their scope, spans, a name', async ({ page }) => {
  await page.goto(annexes);
  const table = page.getByRole('table', { name: /重点任务分工表/u });
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(table.getByRole('columnheader', { name: '完成时限' })).toHaveAttribute('scope', 'col');
  await expect(table.locator('#x1-t1-r3 > td').nth(1)).toHaveAttribute('rowspan', '2');
});

test('on a phone each row is a block, each cell led by its head, what spans rows repeated', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(annexes);
  const row = page.locator('#x1-t1-r4');
  const tops = await row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(tops).toEqual([...new Set(tops)].toSorted((a, b) => a - b));
  const heads = await row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(heads).toEqual(['"序号"', '"主要内容"', '"完成时限"', '"负责单位"']);
  await expect(row.locator('.carried')).toBeVisible();
  await expect(row.locator('.carried')).toHaveText('改造村级书屋');
  await expect(page.locator('#x1-t1-r6 > .empty').first()).toBeHidden();
});

test('on paper the head of a table is set again on every page, an annex begins one, no row is broken', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(annexes);
  const style = (selector: string, property: 'display' | 'breakBefore' | 'breakInside') =>
    page.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await style('#x1-t1 > thead', 'display')).toBe('table-header-group');
  expect(await style('#x1', 'breakBefore')).toBe('page');
  expect(await style('#x1-t1-r3', 'breakInside')).toBe('avoid');
  await expect(page.locator('.table-file')).toBeHidden();
  await expect(page.locator('#x1-t1 .permalink').first()).toBeHidden();
});

test('rows are copied with a tab between their cells, without what is editorial', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(annexes);
  await page.locator('#x1-t1').evaluate((table) => {
    const [from, to] = [table.querySelector('#x1-t1-r3'), table.querySelector('#x1-t1-r4')];
    const range = document.createRange();
    if (from !== null) range.setStartBefore(from);
    if (to !== null) range.setEndAfter(to);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      '1\t改造村级书屋\t完成现有房屋摸底，列出改造清单\t2025年底\t县级图书馆、乡镇人民政府',
      '2\t改造书屋12000个，配齐桌椅和照明\t2027年底\t乡镇人民政府',
    ].join('\n'),
  );
});

test('a table can be taken away as CSV', async ({ page }) => {
  await page.goto(annexes);
  const href = await page.locator('.table-file a').getAttribute('href');
  expect(href).toBe('/data/policies/reading-2025/x1-t1.csv');
  const csv = await (await page.request.get(href ?? '')).text();
  expect(csv).toContain('id,序号,重点任务,工作要求 / 主要内容');
});
