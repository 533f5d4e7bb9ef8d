import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const charts = [
  {
    name: 'a target chart',
    path: '/targets/shili-2024-major-coverage/',
    series: 'shili-2024-major-coverage',
    head: /^id,series,policy,/,
    rows: /^shili-2024-major-coverage-2024,.*"?港航相关专业布点占比/m,
    count: 3,
    says: ['（示教发〔2024〕18号，2024年6月20日）', '▲ 不低于', '※ 两处表述不同'],
  },
  {
    name: 'a comparison chart',
    path: '/topics/consortia-and-communities/',
    series: 'shiyu-consortium',
    head: /^地区与名称,时限,数值,原文用词,原句,说明,网址$/,
    rows: /^示例市 · 市域产教融合联合体,2024年,1个,建设打造,.*\/policies\/shili-2024\/#s3-p1$/m,
    count: 7,
    says: ['《关于样本县', '能否比较', '不直接比较大小', '建设打造'],
  },
  {
    name: 'the timeline',
    path: '/timeline/?place=shili-2024&kind=deadline',
    series: 'timeline',
    head: /^id,policy,/,
    rows: /^shili-2024-end-2024,/m,
    count: 6,
    says: [
      '地区 示例市 · 示例市职业教育提质发展实施方案 · 类别 期限',
      '?place=shili-2024&amp;kind=deadline',
      '今天 20',
      '期限届满',
    ],
  },
] as const;

for (const { name, path, series, head, rows, count, says } of charts) {
  test.describe(name, () => {
    const take = async (page: Page, kind: string) => {
      await page.goto(path);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`chart-tools[data-series="${series}"] [data-download="${kind}"]`).click(),
      ]);
      return readFile(await download.path());
    };

    test('gives the rows it shows as a table', async ({ page }) => {
      const lines = (await take(page, 'csv'))
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .split('\r\n');
      expect(lines[0]).toMatch(head);
      expect(lines.join('\n')).toMatch(rows);
      expect(lines.slice(1, -1)).toHaveLength(count);
    });

    test('gives a picture that says its source and date by itself', async ({ page }) => {
      const svg = (await take(page, 'svg')).toString('utf8');
      expect(svg).toContain(`https://zhice.example${path.split('?')[0] ?? ''}`);
      expect(svg).toContain('数据截至日 2026年');
      expect(svg).toContain('未收录不等于未完成');
      for (const words of says) expect(svg).toContain(words);
      expect(svg).not.toContain('var(--');
    });

    test('gives pictures at twice the size for screens, and grey and wide for print', async ({ page }) => {
      const screen = await picture(page, await take(page, 'png'));
      expect(screen.width).toBeGreaterThanOrEqual(1280);
      const print = await picture(page, await take(page, 'print'));
      expect(print.width).toBeGreaterThanOrEqual(3000);
      expect(print.isGrey).toBe(true);
      expect(print.ink).toBeGreaterThan(1000);
    });
  });
}

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
  await page.goto('/targets/shili-2024-major-coverage/');
  await page.route('**/data/targets.csv', (route) => route.abort());
  await page.locator('chart-tools [data-download="csv"]').click();
  await expect(page.locator('chart-tools [role="status"]')).toContainText('没有取到');
});

test('pictures are light in the dark theme too, and the page stays dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/targets/jingyu-2024-pilot-enterprise/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  for (const kind of ['print', 'svg'] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`chart-tools [data-download="${kind}"]`).click(),
    ]);
    const file = await readFile(await download.path());
    if (kind === 'print') {
      const { ink, light } = await picture(page, file);
      expect(light).toBeGreaterThan(20 * ink);
    } else {
      const svg = file.toString('utf8');
      for (const words of ['□ 公布值', '空心：来源未核实', '来源未核实', '21家（结果）'])
        expect(svg).toContain(words);
    }
  }
  expect(await paper()).toBe(dark);
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
});

test('a picture of a zoomed timeline says which period it shows', async ({ page }) => {
  await page.goto('/timeline/?from=2024-01&to=2026-01');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('chart-tools [data-download="svg"]').click(),
  ]);
  const svg = (await readFile(await download.path())).toString('utf8');
  expect(svg).toContain('图上为2024年1月至2025年12月');
  expect(svg).toContain('/timeline/?from=2024-01&amp;to=2026-01');
});
