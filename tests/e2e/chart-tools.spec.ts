import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const charts = [
  {
    name: 'a target chart',
    path: '/targets/shili-2024-major-coverage/',
    file: 'shili-2024-major-coverage',
    rows: /^shili-2024-major-coverage-2024,.*"?港航相关专业布点占比/m,
    count: 3,
    says: [
      '（示教发〔2024〕18号，2024年6月20日）',
      '▲ 不低于',
      '※ 两处表述不同',
      '写明：数目',
      '已到期，本站未收录结果',
    ],
  },
  {
    name: 'a statement',
    path: '/targets/yunchuan-2022-health-care-centre/',
    file: 'yunchuan-2022-health-care-centre',
    rows: /^yunchuan-2022-health-care-centre-/m,
    count: 1,
    says: ['智慧康养中心 · 云川市', '建成', '没写：数目'],
  },
  {
    name: 'the commitments',
    path: '/targets/?place=yunchuan-2022',
    file: 'commitments',
    rows: /^yunchuan-2022-health-care-centre-/m,
    count: undefined,
    says: ['地区 云川市', '智慧康养中心', '/targets/?place=yunchuan-2022'],
  },
  {
    name: 'a comparison of places',
    path: '/topics/training-bases-and-practice-centres/',
    file: 'training-base',
    rows: /^shili-2024-secondary-training-base-2024,/m,
    count: 4,
    says: ['能否比较', '（示教发〔2024〕18号，2024年6月20日）', '不作比较，只把原文并列'],
  },
  {
    name: 'the timeline',
    path: '/timeline/?place=shili-2024&kind=deadline',
    file: 'timeline',
    rows: /^shili-2024-end-2024,/m,
    count: 6,
    says: ['地区 示例市 · 示例市职业教育提质发展实施方案 · 类别 期限', '?place=shili-2024&amp;kind=deadline'],
  },
] as const;

/** What an entry of the menu saves. */
async function take(page: Page, file: string, kind: string): Promise<Buffer> {
  const menu = page.locator(`chart-tools[data-name="${file}"]`);
  await menu.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.locator(`[data-download="${kind}"]`).click(),
  ]);
  return readFile(await download.path());
}

for (const { name, path, file, rows, count, says } of charts) {
  test.describe(name, () => {
    test('gives the rows it shows as a table', async ({ page }) => {
      await page.goto(path);
      const lines = (await take(page, file, 'csv'))
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .split('\r\n');
      expect(lines[0]).toMatch(/^id,/);
      expect(lines.join('\n')).toMatch(rows);
      if (count !== undefined) expect(lines.slice(1, -1)).toHaveLength(count);
    });

    test('gives a picture that says its source and date by itself', async ({ page }) => {
      await page.goto(path);
      const svg = (await take(page, file, 'svg')).toString('utf8');
      expect(svg).toContain(`https://zhice.example${path.split('?')[0] ?? ''}`);
      expect(svg).toContain('数据截至日 2026年');
      expect(svg).toContain('未收录不等于未完成');
      for (const words of says) expect(svg).toContain(words);
      expect(svg).not.toMatch(/var\(--|class=|style=|<script/);
      expect(new Set(svg.match(/font-family="[^"]*"/g))).toEqual(
        new Set(['font-family="serif"', 'font-family="sans-serif"']),
      );
    });

    test('gives pictures at twice the size for screens, and grey and wide for print', async ({ page }) => {
      await page.goto(path);
      const screen = await picture(page, await take(page, file, 'png'));
      expect(screen.width).toBeGreaterThanOrEqual(1280);
      await page.goto(path);
      const print = await picture(page, await take(page, file, 'print'));
      expect(print.width).toBeGreaterThanOrEqual(3000);
      expect(print.isGrey).toBe(true);
      expect(print.ink).toBeGreaterThan(1000);
      expect(print.light).toBeGreaterThan(10 * print.ink);
    });
  });
}

/** By so much of 255 the browser may smooth a line otherwise beside the end of a strip. */
const TRACE = 32;

test('a picture that is drawn in strips is that of its drawing, pixel by pixel', async ({ page }) => {
  await page.goto('/timeline/');
  const svg = (await take(page, 'timeline', 'svg')).toString('utf8');
  await page.goto('/timeline/');
  const png = await take(page, 'timeline', 'png');
  const compared = await page.evaluate(
    async ([drawing, base64, trace]) => {
      const load = async (source: string): Promise<HTMLImageElement> => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image;
      };
      const saved = await load(`data:image/png;base64,${base64}`);
      const whole = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`);
      const { naturalWidth: width, naturalHeight: height } = saved;
      const [of, ofWhole] = [saved, whole].map((image) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context?.drawImage(image, 0, 0, width, height);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      }) as [Uint8ClampedArray, Uint8ClampedArray];
      let differing = 0;
      for (let at = 0; at < of.length; at += 1)
        if (Math.abs((of[at] ?? 0) - (ofWhole[at] ?? 0)) > trace) differing += 1;
      return { pixels: width * height, differing };
    },
    [svg, png.toString('base64'), TRACE] as const,
  );
  expect(compared.pixels).toBeGreaterThan(1_000_000);
  expect(compared.differing).toBe(0);
});

test('the commitments as saved are those that the filters leave, with the counts of the page', async ({
  page,
}) => {
  await page.goto('/targets/?place=yunchuan-2022');
  const marks = page.locator('[data-picture="commitments"] [data-item]:visible');
  const shown = await marks.count();
  const svg = (await take(page, 'commitments', 'svg')).toString('utf8');
  const drawn = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    // A mark is a group of words that end at it and its sign.
    return [...picture.querySelectorAll('g > g')].filter(
      (group) =>
        group.querySelector(':scope > text[text-anchor="end"]') !== null &&
        group.querySelector(':scope > path') !== null &&
        group.querySelector(':scope > text[font-family]') === null,
    ).length;
  }, svg);
  expect(drawn).toBe(shown);
  expect(svg).not.toContain('示例市职业教育提质发展实施方案 ·');
  const heads = await page.locator('.band-count').allTextContents();
  for (const head of heads.map((text) => text.trim()).filter((text) => text !== ''))
    expect(svg).toContain(head.split('，')[0] ?? '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the menu leads to the picture and the table at their addresses', async ({ page, request }) => {
    await page.goto('/targets/shili-2024-major-coverage/');
    await page.locator('.chart-menu > summary').click();
    const links = page.locator('.chart-menu a:visible');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths).toEqual([
      '/embed/targets/shili-2024-major-coverage.svg',
      '/data/targets/shili-2024-major-coverage.csv',
    ]);
    for (const path of paths) expect((await request.get(path)).ok()).toBe(true);
    await expect(page.locator('.chart-menu button:visible')).toHaveCount(0);
  });
});

test('the menu closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('/targets/shili-2024-major-coverage/');
  const summary = page.locator('.chart-menu > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-menu')).not.toHaveAttribute('open', '');
  await expect(summary).toBeFocused();
});

/** What a PNG holds, as the browser reads it: its width, whether every pixel is grey, how many are dark or light. */
async function picture(page: Page, png: Buffer) {
  return page.evaluate(async (bytes) => {
    const blob = new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]);
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let isGrey = true;
    let ink = 0;
    let light = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 2) isGrey = false;
      if (red < 100) ink += 1;
      if (red > 200) light += 1;
    }
    return { width: image.width, isGrey, ink, light };
  }, png.toString('base64'));
}

test('a table that cannot be fetched is said to be missing', async ({ page }) => {
  await page.goto('/timeline/');
  await page.route('**/data/milestones.csv', (route) => route.abort());
  await page.locator('.chart-menu > summary').click();
  await page.locator('chart-tools [data-download="csv"]').click();
  await expect(page.locator('chart-tools [role="status"]')).toContainText('没有取到');
});

test('pictures are light in the dark theme too, and the page stays dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/targets/jingyu-2024-pilot-enterprise/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  const { ink, light } = await picture(page, await take(page, 'jingyu-2024-pilot-enterprise', 'print'));
  expect(light).toBeGreaterThan(10 * ink);
  expect(await paper()).toBe(dark);
});

test('a picture of reference material says that its source is not verified, and what it may not be compared with', async ({
  request,
}) => {
  const svg = await (await request.get('/embed/targets/jingyu-2024-pilot-enterprise.svg')).text();
  for (const words of ['□ 公布值', '空心：来源未核实', '来源未核实', '21家（结果）', '口径不同，不作比较'])
    expect(svg).toContain(words);
});

test('a picture of a zoomed timeline says which period it shows', async ({ page }) => {
  await page.goto('/timeline/?from=2024-01&to=2026-01');
  const svg = (await take(page, 'timeline', 'svg')).toString('utf8');
  expect(svg).toContain('图上为2024年1月至2025年12月');
  expect(svg).toContain('/timeline/?from=2024-01&amp;to=2026-01');
});
