import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** The text area of an A4 page of GB/T 9704, 156 mm, in CSS pixels. */
const textArea = { width: 590, height: 850 };

async function openForPrint(page: Page, path: string): Promise<void> {
  await page.setViewportSize(textArea);
  await page.goto(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** Style of the first element that a selector finds. */
function styleOf(page: Page, selector: string, ...names: string[]): Promise<readonly string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, wanted) => wanted.map((name) => getComputedStyle(element).getPropertyValue(name)),
      names,
    );
}

/** Number of sheets, and size of the first in points, of a PDF as Chromium writes it. */
async function sheets(page: Page): Promise<{ readonly count: number; readonly box: readonly number[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(pdf)?.[1] ?? '';
  return { count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, box: box.trim().split(/\s+/).map(Number) };
}

for (const path of ['/policies/yangben-2023/', '/targets/', '/timeline/']) {
  test(`nothing on ${path} is wider than the sheet, which would have all of it printed smaller`, async ({
    page,
  }) => {
    await openForPrint(page, path);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test('a policy prints its source text alone, line for line as the text file has it', async ({ page }) => {
  await openForPrint(page, '/policies/yangben-2023/');
  const txt = await (await page.request.get('/data/policies/yangben-2023.txt')).text();
  const printed = await page.locator('main').innerText();
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  const [text = '', end = ''] = squeeze(printed).split('以上文字由职策转录');
  expect(text).toBe(squeeze(txt));
  expect(end).toContain('/policies/yangben-2023/');
  expect(end).toContain('以发文机关公布的文本为准');
});

test('reference material prints no word of an issuing body', async ({ page }) => {
  await openForPrint(page, '/policies/jingyu-2024/');
  const end = page.locator('.print-end');
  await expect(end).toContainText('来源未核实');
  await expect(end).not.toContainText('发文机关');
});

test('the print has the type and line pitch of an official document', async ({ page }) => {
  await openForPrint(page, '/policies/shili-2024/');
  const [size, pitch, indent] = await styleOf(page, '#s1-p1', 'font-size', 'line-height', 'text-indent');
  expect(
    [size, pitch, indent].map((value) => Math.round(parseFloat(value ?? '') * 0.75 * 100) / 100),
  ).toEqual([16, 29, 32]);
  expect((await styleOf(page, '#title', 'font-size', 'text-align', 'font-weight'))[0]).toBe('29.3333px');
  expect(await styleOf(page, '#title', 'text-align', 'font-weight', 'break-before')).toEqual([
    'center',
    '400',
    'page',
  ]);
  const faces = await Promise.all(
    ['#s1-p1', '#s4', '#s4-1', '#s4-1-1', '#s5-1', '#title'].map((id) => styleOf(page, id, 'font-family')),
  );
  expect(faces.map(([families = '']) => families.split(',')[0]?.replaceAll('"', ''))).toEqual([
    '仿宋_GB2312',
    '黑体',
    '楷体_GB2312',
    '仿宋_GB2312',
    '仿宋_GB2312',
    '方正小标宋简体',
  ]);
  expect(await styleOf(page, '#s1-p1', 'color')).toEqual(['rgb(0, 0, 0)']);
});

test('a full line holds 28 characters', async ({ page }) => {
  await openForPrint(page, '/policies/yangben-2023/');
  const lines = await page.locator('#s1-p1').evaluate((paragraph) => {
    const byTop = new Map<number, string>();
    for (const node of paragraph.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        byTop.set(top, (byTop.get(top) ?? '') + text.charAt(at));
      }
    }
    return [...byTop.values()];
  });
  const full = lines.filter((line) => /^[\p{Script=Han}，。、]+$/u.test(line)).map(({ length }) => length);
  expect(Math.max(...full)).toBe(28);
});

test('the sheets are A4, and each names address and as-of date at its foot', async ({ page }) => {
  await page.goto('/policies/yangben-2023/');
  const { count, box } = await sheets(page);
  expect(count).toBe(4);
  expect(box.map(Math.round)).toEqual([0, 0, 595, 842]);
  const source = await page.locator('html').getAttribute('data-print-source');
  expect(source).toContain('/policies/yangben-2023/');
  expect(source).toMatch(/数据截至\d{4}年\d{1,2}月\d{1,2}日/);
});

/** Chooses a print with our notes, whose style sheet comes with the choice. */
async function chooseNotes(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLInputElement>('print-page input')?.click());
  await expect(page.locator('html')).toHaveAttribute('data-print', 'notes');
}

test('our notes are printed when the reader wants them', async ({ page }) => {
  await page.goto('/policies/shili-2024/');
  const more = page.getByRole('button', { name: '下载与更多' });
  await more.click();
  await page.getByRole('checkbox', { name: '连同本站说明打印' }).check();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.document-facts dl')).toBeVisible();
  await expect(page.locator('[data-margin-note] li').first()).toBeVisible();
  await expect(page.locator('.permalink').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await more.click();
  await page.getByRole('checkbox', { name: '连同本站说明打印' }).uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.document-facts dl')).toBeHidden();
});

for (const path of ['/policies/shili-2024/', '/en/policies/shili-2024/', '/policies/yunchuan-2022/']) {
  test(`${path} costs at most a third more sheets with our notes`, async ({ page }) => {
    await page.goto(path);
    const alone = await sheets(page);
    await chooseNotes(page);
    const withNotes = await sheets(page);
    expect(alone.count).toBeGreaterThan(5);
    expect(withNotes.count).toBeLessThanOrEqual(Math.floor((alone.count * 4) / 3));
  });
}

test('in print each note stands at its paragraph, under the number of the provision', async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 956 });
  for (const path of ['/policies/shili-2024/', '/en/policies/shili-2024/']) {
    await page.goto(path);
    await chooseNotes(page);
    await page.emulateMedia({ media: 'print' });
    const astray = await page.locator('.source-text [data-margin-note]').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const own = note.getBoundingClientRect();
        if (own.height === 0) return [];
        const text = note.previousElementSibling?.getBoundingClientRect();
        const isBeside = note.matches('.beside:not(.not-on-paper), .beside-on-paper');
        const isAtHand =
          text !== undefined &&
          (isBeside
            ? own.left >= text.right && own.top >= text.top && own.top < text.bottom
            : own.top >= text.bottom && own.top - text.bottom < 24);
        const hasNumber = (note.querySelector<HTMLElement>(':scope > p')?.innerText ?? '') !== '';
        const isOnSheet = own.right <= document.documentElement.clientWidth + 1;
        return isAtHand && hasNumber && isOnSheet ? [] : [note.getAttribute('data-margin-note')];
      }),
    );
    expect(astray).toEqual([]);
    expect(await page.locator('.source-text [data-margin-note]:visible').count()).toBeGreaterThan(5);
  }
});

test('reference material prints plainly, under its warning', async ({ page }) => {
  await openForPrint(page, '/policies/jingyu-2024/');
  await expect(page.getByRole('note').first()).toBeVisible();
  expect((await styleOf(page, '#p1', 'font-family'))[0]).not.toContain('仿宋');
  expect(await page.locator('html').getAttribute('data-print-source')).toMatch(
    /^【机器改写文本，不可作为引文】/,
  );
});

test('the files of a policy are two clicks away, and reference material offers no Word file', async ({
  page,
}) => {
  await page.goto('/policies/shili-2024/');
  const open = () => page.getByRole('button', { name: '下载与更多' }).click();
  const files = page.getByRole('dialog', { name: '更多' }).locator('[data-files]');
  for (const [name, file] of [
    ['Word', 'shili-2024.docx'],
    ['纯文本', 'shili-2024.txt'],
    ['JSON', 'shili-2024.json'],
    ['Akoma Ntoso', 'shili-2024.akn.xml'],
  ] as const) {
    const download = page.waitForEvent('download');
    await open();
    await files.getByRole('link', { name }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
  await page.goto('/policies/jingyu-2024/');
  await open();
  await expect(files.getByRole('link')).toHaveCount(2);
});
