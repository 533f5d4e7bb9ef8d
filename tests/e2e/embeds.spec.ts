import { expect, test, type Page } from '@playwright/test';

const series = [
  'shili-2024-major-coverage',
  'yunchuan-2022-experience-centre',
  'jingyu-2024-pilot-enterprise',
  'yunchuan-2022-overseas-workshop',
];

/** The embed code of a page, put on a page of another site at a width. */
async function embed(page: Page, path: string, width: number) {
  await page.goto(path);
  const code = await page.locator('chart-tools [data-copy^="<iframe"]').getAttribute('data-copy');
  const origin = new URL(page.url()).origin;
  const html = (code ?? '').replace('https://zhice.example', origin);
  await page.setViewportSize({ width: width + 40, height: 900 });
  await page.setContent(`<div style="width:${width}px">${html}</div>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('footer a')).toBeVisible();
  return { frame, height: Number(/height="(\d+)"/.exec(html)?.[1]) };
}

for (const prefix of ['', '/en']) {
  for (const width of [300, 480, 768, 1200]) {
    test(`${prefix}/embed shows source, status, coverage and the way back in its height at ${width} px`, async ({
      page,
    }) => {
      for (const id of series) {
        const { frame, height } = await embed(page, `${prefix}/targets/${id}/`, width);
        for (const selector of [
          'main > p',
          '.chart-title',
          'footer .statuses',
          'footer > p:nth-child(2)',
          'footer a',
        ]) {
          const box = await frame
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { top, bottom } = element.getBoundingClientRect();
              return {
                top,
                bottom,
                height: innerHeight,
                across: document.documentElement.scrollWidth - innerWidth,
              };
            });
          expect(box.height).toBe(height);
          expect(box.top, `${id} ${selector}`).toBeGreaterThanOrEqual(0);
          expect(box.bottom, `${id} ${selector}`).toBeLessThanOrEqual(height);
          expect(box.across).toBeLessThanOrEqual(0);
        }
        // The whole picture stands above the foot.
        const clear = await frame.locator('body').evaluate((body) => {
          const svg = [...body.querySelectorAll('.chart svg')].find(
            (each) => each.getBoundingClientRect().width > 0,
          );
          const foot = body.querySelector('footer')?.getBoundingClientRect().top ?? 0;
          return foot - (svg?.getBoundingClientRect().bottom ?? 0);
        });
        expect(clear, id).toBeGreaterThanOrEqual(0);
      }
    });
  }
}

test('an embed names its document, holds the table with the sentences, and links back to the page', async ({
  page,
}) => {
  await page.goto('/embed/targets/shili-2024-major-coverage/');
  await expect(page.locator('main > p').first()).toContainText('（示教发〔2024〕18号，2024年6月20日）');
  await page.locator('.chart-table summary').click();
  await expect(page.locator('.chart-table q').first()).toBeVisible();
  await expect(page.locator('.statuses')).toHaveText(
    '2024年：已到期，本站未收录结果；2025年：已到期，本站未收录结果',
  );
  await expect(page.locator('footer a')).toHaveAttribute('href', /\/targets\/shili-2024-major-coverage\/$/);
  await page.goto('/embed/targets/jingyu-2024-pilot-enterprise/');
  await expect(page.locator('main > p').first()).toContainText('参考材料（机器改写的新闻转载） · 来源未核实');
});
