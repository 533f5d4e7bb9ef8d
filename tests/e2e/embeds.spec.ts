import { expect, test, type Page } from '@playwright/test';

const series = [
  'shili-2024-major-coverage',
  'yunchuan-2022-experience-centre',
  'jingyu-2024-pilot-enterprise',
  'yunchuan-2022-overseas-workshop',
];

/** The embed code of a page, put on a page of another site at a width. */
async function embed(page: Page, path: string, width: number, kind: 'fixed' | 'fitting' = 'fixed') {
  await page.goto(path);
  const codes = page.locator('chart-tools [data-copy^="<iframe"]');
  const code = await codes.nth(kind === 'fixed' ? 0 : 1).getAttribute('data-copy');
  const origin = new URL(page.url()).origin;
  const html = (code ?? '').replaceAll('https://zhice.example', origin);
  await page.setViewportSize({ width: width + 40, height: 900 });
  // A page without the site's own policy of what may run, as another site is.
  await page.goto('/robots.txt');
  await page.setContent(`<div style="width:${width}px">${html}</div>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('footer a').last()).toBeVisible();
  return { frame, height: Number(/height="(\d+)"/.exec(html)?.[1]) };
}

for (const prefix of ['', '/en']) {
  for (const width of [400, 480, 768, 1200]) {
    test(`${prefix}/embed shows all of its content in the height that its code gives at ${width} px`, async ({
      page,
    }) => {
      for (const id of series) {
        const { frame, height } = await embed(page, `${prefix}/targets/${id}/`, width);
        const measure = () =>
          frame.locator('html').evaluate((root) => ({
            content: root.getBoundingClientRect().height,
            across: root.scrollWidth - innerWidth,
          }));
        // The chart is drawn for the width of its frame when its script has come.
        await expect.poll(async () => (await measure()).content, id).toBeLessThanOrEqual(height);
        const size = await measure();
        // Nor is it mostly empty.
        expect(size.content, id).toBeGreaterThan(height * 0.45);
        expect(size.across).toBeLessThanOrEqual(0);
      }
    });
  }
}

for (const path of [
  '/targets/shili-2024-major-coverage/',
  '/targets/yunchuan-2022-overseas-workshop/',
  '/topics/training-bases-and-practice-centres/',
  '/timeline/',
  '/targets/',
]) {
  test(`the code that fits its height makes the frame as high as the content of ${path} at 320 px`, async ({
    page,
  }) => {
    const { frame } = await embed(page, path, 320, 'fitting');
    await expect
      .poll(async () => {
        const content = await frame
          .locator('html')
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        return Number(await page.locator('iframe').getAttribute('height')) - content;
      })
      .toBe(0);
    // Nothing lies over anything else, and nothing is wider than the frame.
    const foot = await frame.locator('body').evaluate((body) => {
      const main = body.querySelector('main')?.getBoundingClientRect();
      const footer = body.querySelector('footer')?.getBoundingClientRect();
      return {
        clear: (footer?.top ?? 0) - (main?.bottom ?? 0),
        position: getComputedStyle(body.querySelector('footer') ?? body).position,
        across: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(foot.clear).toBeGreaterThanOrEqual(0);
    expect(foot.position).toBe('static');
    expect(foot.across).toBeLessThanOrEqual(0);
  });
}

test('a frame that nobody listens to is told nothing that breaks it', async ({ page }) => {
  const { frame } = await embed(page, '/targets/shili-2024-major-coverage/', 640);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.locator('iframe').evaluate((element) => {
    if (element instanceof HTMLIFrameElement) element.src = `${element.src}?again`;
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  const height = await frame
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  expect((await heard()).at(-1)).toEqual({ type: 'zhice:size', height });
});

test('an embed shows the chart, names its document, holds the table with the sentences, and links back', async ({
  page,
}) => {
  await page.goto('/embed/targets/shili-2024-major-coverage/');
  await expect(page.locator('.chart-title')).toContainText('→');
  await expect(page.locator('.embed-source')).toContainText('（示教发〔2024〕18号，2024年6月20日）');
  await page.locator('.chart-table summary').click();
  await expect(page.locator('.chart-table q').first()).toBeVisible();
  await expect(page.locator('.statuses')).toHaveText(
    '2024年：已到期，本站未收录结果；2025年：已到期，本站未收录结果',
  );
  await expect(page.locator('footer a')).toHaveAttribute('href', /\/targets\/shili-2024-major-coverage\/$/);
  await page.goto('/embed/targets/jingyu-2024-pilot-enterprise/');
  await expect(page.locator('.embed-source')).toContainText('参考材料（机器改写的新闻转载） · 来源未核实');
});

test('an embed of a series that earns no chart shows its statement', async ({ page }) => {
  await page.goto('/embed/targets/yunchuan-2022-overseas-workshop/');
  await expect(page.locator('.statement-card blockquote')).toBeVisible();
  await expect(page.locator('[data-picture]')).toHaveCount(0);
});
