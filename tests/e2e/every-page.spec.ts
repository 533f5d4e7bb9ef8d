import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageTypes } from '../browser/page-types.ts';

for (const path of pageTypes('dist')) {
  test(`${path} draws its charts, keeps to its security policy and host, logs nothing, fits 320 to 1440 px, and has no accessibility fault that axe can find, light and dark`, async ({
    page,
  }) => {
    // The rules of axe go through every element twice; the long tables have thousands.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'info') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:')
        problems.push(request.url());
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const empty = await page.locator('main svg:visible').evaluateAll((charts) =>
      charts
        .filter((chart) => {
          const { width, height } = chart.getBoundingClientRect();
          const marks = [...chart.querySelectorAll('path, circle, rect, line, polygon, polyline, text')];
          return width === 0 || height === 0 || marks.length === 0;
        })
        .map((chart) => chart.outerHTML.slice(0, 80)),
    );
    expect.soft(empty).toEqual([]);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
    expect.soft(problems).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faults(new AxeBuilder({ page })), colorScheme).toEqual([]);
    }
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const path of pageTypes('dist')) {
    test(`${path} has no target too small or too near to another`, async ({ page }) => {
      await page.goto(path);
      // The rule is off unless it is named.
      expect(await faults(new AxeBuilder({ page }).withRules('target-size'))).toEqual([]);
    });
  }
});

/** What axe finds: the rule, and the elements that break it. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
