import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const shownRows = '.list-view tr[data-statement]:not([hidden])';
const shownMarks = '.commitment:visible .commitment-mark[data-item]:visible';

/** Ids of the statements that the list shows; also when the matrix is the one on screen. */
function shown(page: Page): Promise<readonly (string | null)[]> {
  return page.locator(shownRows).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-statement')));
}

const count = (page: Page) => page.locator('[data-shown-count]');

/** What the heads of the bands count, and how many marks stand in them, band by band. */
async function headsAndMarks(page: Page): Promise<readonly (readonly [counted: number, drawn: number])[]> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll<HTMLElement>('[data-band]')];
    const seen = new Set<string>();
    const drawn = heads.map(() => 0);
    for (const row of document.querySelectorAll('details.commitment:not([hidden])')) {
      if (row.closest('[hidden]') !== null) continue;
      row.querySelectorAll('summary > .band').forEach((band, index) => {
        for (const mark of band.querySelectorAll<HTMLElement>('[data-item]:not([hidden])')) {
          const id = mark.dataset['item'] ?? '';
          if (seen.has(id)) continue;
          seen.add(id);
          drawn[index] = (drawn[index] ?? 0) + 1;
        }
      });
    }
    return heads.map((head, index) => {
      const counted = (head.textContent.match(/\d+/gu) ?? []).reduce(
        (sum, number) => sum + Number(number),
        0,
      );
      return [counted, drawn[index] ?? 0] as const;
    });
  });
}

for (const query of [
  '',
  '?place=shili-2024',
  '?status=elapsed-no-result',
  '?modality=strive',
  '?group=theme',
  '?group=deadline',
  '?find=基地',
  '?year=derived',
]) {
  test(`the heads count the marks drawn at /targets/${query}`, async ({ page }) => {
    await page.goto(`/targets/${query}`);
    const bands = await headsAndMarks(page);
    expect(bands.length).toBeGreaterThan(1);
    for (const [counted, drawn] of bands) expect(counted).toBe(drawn);
    expect(bands.some(([, drawn]) => drawn > 0)).toBe(true);
  });
}

test('a row opens by keyboard on the sentences, deadlines and bodies that it draws', async ({ page }) => {
  await page.goto('/targets/');
  const row = page.locator('details.commitment').first();
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.locator('.commitment-more .quote').first()).toBeVisible();
  const link = row.locator('.commitment-more a[href*="/policies/"]').first();
  const quote = await row.locator('.commitment-more .quote').first().textContent();
  await link.click();
  await expect(page.locator('[data-source-text]')).toContainText(quote?.trim() ?? '');
});

test('every number of the small matrix on the home page opens exactly that many, as many as its signs', async ({
  page,
}) => {
  await page.goto('/');
  const cells = await page.locator('.due-matrix td:has(.due-count)').evaluateAll((found) =>
    found.map((cell) => ({
      href: cell.querySelector('.due-count')?.getAttribute('href') ?? '',
      count: Number.parseInt(cell.querySelector('.due-count')?.textContent ?? '', 10),
      signs: cell.querySelectorAll('.due-signs a').length,
    })),
  );
  expect(cells.length).toBeGreaterThan(4);
  let sum = 0;
  for (const { href, count: printed, signs } of cells) {
    expect(signs).toBe(printed);
    await page.goto(href);
    expect(await shown(page), href).toHaveLength(printed);
    sum += printed;
  }
  await page.goto('/targets/?part=counted&year=printed');
  expect(await shown(page)).toHaveLength(sum);
});

test('the count of statements without a responsible body opens exactly that many', async ({ page }) => {
  await page.goto('/organisations/');
  const link = page.getByRole('link', { name: '在目标总表中查看' });
  const sentence = await page.locator('p').filter({ has: link }).textContent();
  const [, total, without] = /(\d+)处.*有(\d+)处/u.exec(sentence ?? '') ?? [];
  await link.click();
  await expect(count(page)).toContainText(`、${without}处表述`);
  await page.goto('/targets/?part=counted');
  expect(await shown(page)).toHaveLength(Number(total));
  await page.goto('/targets/?part=counted&organisation=listed');
  expect((await shown(page)).length + Number(without)).toBe(Number(total));
});

test('on a later day the statuses are those of that day, in words, filters, and the note', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2028-02-03T12:00:00+08:00'));
  await page.goto('/targets/?status=due-this-year');
  await expect(page.locator('[data-none]')).toBeVisible();
  await expect(page.locator('status-note')).toContainText('按今天（2028年2月3日）');
  await page.goto('/targets/?status=elapsed-no-result&year=2026');
  expect((await shown(page)).length).toBeGreaterThan(0);
  expect(await page.locator(shownMarks).count()).toBeGreaterThan(0);
  await expect(page.locator('[data-band="2026"]')).toHaveText(/^已到期\d+条$/u);
  await page.getByLabel('显示').selectOption('list');
  await expect(page.locator(`${shownRows} [data-status]`).first()).toHaveText(
    '已到期，本站未收录结果（按今天）',
  );
  const series = await page.locator(`${shownRows} th a`).first().getAttribute('href');
  await page.goto(series ?? '');
  await expect(page.locator('.statements dd[data-restated]').first()).toContainText('已到期');
  await page.goto((series ?? '').replace(/\/targets\/([^#]+).*/, '/embed/targets/$1'));
  await expect(page.locator('[data-restated]').first()).toHaveText('已到期，本站未收录结果（按今天）');
  await page.goto('/');
  await expect(page.locator('.due-signs[data-restated] [data-status-word]').first()).toHaveText('已到期');
});

test('where no status differs from the build, its day stays', async ({ page }) => {
  await page.goto('/targets/');
  const asOf = await page.locator('status-note').getAttribute('data-as-of');
  await page.clock.setFixedTime(new Date(`${asOf}T20:00:00+08:00`));
  await page.reload();
  await expect(page.locator('status-note')).toContainText('状态截至');
  await expect(page.locator('status-note')).toHaveAttribute('data-day', asOf ?? '');
  await expect(page.locator('[data-restated]')).toHaveCount(0);
});

test('filters are met by one statement, not by two of a row, and the counts follow them', async ({
  page,
}) => {
  await page.goto('/targets/?year=2025&modality=strive');
  const ids = await shown(page);
  for (const id of ids) {
    const row = page.locator(`${shownRows}[data-statement="${id}"]`);
    await expect(row).toHaveAttribute('data-in-year', /2025/);
    await expect(row).toHaveAttribute('data-in-modality', 'strive');
  }
  await expect(page.locator('[name="year"] option[value="2025"]')).toHaveText(`2025年（${ids.length}）`);
  const marks = await page
    .locator(shownMarks)
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('data-item')));
  expect(ids).toEqual(expect.arrayContaining(marks));
});

test('a date that no text prints is no year of the filter, and its mark says that it is derived', async ({
  page,
}) => {
  await page.goto('/targets/?year=derived');
  const derived = page.locator(shownMarks);
  expect(await derived.count()).toBeGreaterThan(0);
  for (const text of await derived.allTextContents()) expect(text).toContain('推算时限');
  await page.getByLabel('年份').selectOption('printed');
  for (const text of await page.locator(shownMarks).allTextContents()) expect(text).not.toContain('推算');
  await expect(page.locator('[data-shown-count]')).toContainText('所选条件：写有年份（各年）');
});

test('a topic shows what its indicators measure, and one table across documents', async ({ page }) => {
  await page.goto('/targets/?theme=dual-qualified-teachers&place=shili-2024');
  const ids = (await shown(page)).join(' ');
  expect(ids).toContain('shili-2024-dual-qualified-share');
  expect(ids).not.toContain('shili-2024-shiyu-consortium');
  await page.goto('/targets/?group=theme&theme=consortia-and-communities&part=counted');
  const section = page.locator('.commitment-group:visible');
  await expect(section).toHaveCount(1);
  await expect(section.getByRole('heading')).toHaveText('产教联合体与共同体');
  for (const region of ['样本县', '示例市']) await expect(section).toContainText(region);
  await expect(section).not.toContainText('镜屿市');
  await page.getByLabel('分组').selectOption('');
  await expect(page.locator('[data-made]')).toHaveCount(0);
  await expect(page.locator('.commitment-group:visible')).toHaveCount(2);
});

test('the list view shows one table of statements, and its CSV holds the rows of the data file for them', async ({
  page,
}) => {
  await page.goto('/targets/?place=yangben-2023&view=list');
  await expect(page.locator('.matrix-view')).toBeHidden();
  await expect(page.locator(shownRows).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载所显示的表格（CSV）' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [head, ...lines] = text.trim().split('\r\n');
  const [wholeHead, ...wholeLines] = (await (await page.request.get('/data/targets.csv')).text())
    .trim()
    .split('\r\n');
  expect(head).toBe(wholeHead);
  expect(text.startsWith('\u{feff}')).toBe(true);
  expect(lines.map((line) => line.split(',')[0] ?? '').toSorted()).toEqual((await shown(page)).toSorted());
  expect(lines).toEqual(wholeLines.filter((line) => line.includes(',yangben-2023,')));
});

test('where the data file cannot be loaded, a table that is not saved is said not to be', async ({
  page,
}) => {
  await page.goto('/targets/?view=list');
  await page.route('**/data/targets.csv', (route) => route.abort());
  await page.getByRole('button', { name: '下载所显示的表格（CSV）' }).click();
  await expect(page.locator('[data-said]')).toHaveText('数据文件没有载入，请重试');
});

for (const status of ['reported', 'not-due']) {
  test(`a status that no statement has (${status}) says that nothing meets it, with a way back`, async ({
    page,
  }) => {
    await page.goto(`/targets/?place=yangben-2023&status=${status}`);
    await expect(page.locator('[data-none]')).toContainText('没有同时符合所选条件的表述');
    await expect(page.locator('.matrix-view')).toBeHidden();
    await page.locator('[data-none] button').click();
    await expect(page).toHaveURL(/\/targets\/$/);
    await expect(page.locator('.matrix-view')).toBeVisible();
  });
}

test('all eight statuses are offered', async ({ page }) => {
  await page.goto('/targets/');
  await expect(page.locator('[name="status"] option')).toHaveCount(10);
});

test('an unknown value is named as it stands in the address, and everything is shown', async ({ page }) => {
  await page.goto('/targets/?place=%24%26');
  await expect(count(page)).toContainText('“$&”不存在，已显示全部');
  await expect(page.locator('tr[data-statement][hidden]')).toHaveCount(0);
});

test('an address without a choice of the form leaves the filters shut', async ({ page }) => {
  await page.goto('/targets/?utm_source=x');
  await expect(page.locator('.filter-panel')).not.toHaveAttribute('open');
});

test('the address of what is shown can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/targets/?place=shili-2024');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('[data-said]')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/targets\/\?place=shili-2024$/);
});

test('without JavaScript the matrix and the whole list are there, with no dead control', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/targets/');
  await expect(page.locator('[data-picture="commitments"] [data-item]').first()).toBeVisible();
  await expect(page.locator('h1')).toContainText('写明时限');
  await page.locator('.list-view > summary').click();
  await expect(page.locator(`${shownRows} .quote`).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await context.close();
});

for (const path of ['/targets/', '/targets/?view=list', '/en/targets/?view=list&group=theme', '/', '/en/']) {
  test(`${path} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('a mark says its year and what it is in words, and needs no colour', async ({ page }) => {
  await page.goto('/targets/');
  const mark = page.locator('.commitment .commitment-mark.elapsed').first();
  await expect(mark).toContainText(/\d{4}年 ?已到期/u);
  await expect(page.locator('.commitment-key')).toContainText('已到期');
  await page.emulateMedia({ forcedColors: 'active' });
  const width = await mark
    .locator('.mark-label')
    .evaluate((label) => Number.parseFloat(getComputedStyle(label, '::after').borderTopWidth));
  expect(width).toBeGreaterThan(1);
});

test.describe('what a visitor came for', () => {
  // A sentence of one line more than usual is allowed for.
  for (const [width, height, most] of [
    [1440, 900, 360],
    [390, 844, 400],
  ] as const) {
    test(`begins on the first screen at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/targets/');
      const first = await page
        .locator('.commitment > summary :is(.band, .in-words):visible')
        .first()
        .boundingBox();
      expect(first?.y).toBeLessThanOrEqual(most);
    });
  }
});
