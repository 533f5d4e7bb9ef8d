import { expect, test } from '@playwright/test';
import { axeFaults } from '../browser/axe-faults.ts';
import { pageTypes } from '../browser/page-types.ts';
import { watchProblems } from '../browser/watch-problems.ts';

/** The rules of axe that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const path of pageTypes('dist')) {
  test(`${path} draws its charts, keeps to its security policy and host, logs nothing, asks for fifteen files at most, fits 320 to 1440 px, and has no accessibility fault that axe can find, light and dark`, async ({
    page,
  }) => {
    // The rules of axe go through every element; the long tables have thousands.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const problems = await watchProblems(page);
    let requests = 0;
    page.on('request', (request) => {
      if (/^https?:/u.test(request.url())) requests += 1;
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect.soft(requests).toBeLessThanOrEqual(15);
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
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await axeFaults(page), 'light').toEqual([]);
    // In the dark the colours are others and nothing else is.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page, { rules: COLOUR_RULES }), 'dark').toEqual([]);
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const path of pageTypes('dist')) {
    test(`${path} has no target too small or too near to another`, async ({ page }) => {
      await page.goto(path);
      // The rule is off unless it is named.
      expect(await axeFaults(page, { rules: ['target-size'] })).toEqual([]);
    });
  }
});

test('axe does find what breaks a rule where something does, in all of a page and in a part', async ({
  page,
}) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Faults</title>
    <main><h1>Faults</h1><p style="color: #ccc; background: #fff">faint</p></main>
    <footer><img src="data:,"></footer>`);
  const rules = (faults: readonly string[]) => faults.map((fault) => fault.split(':')[0]).sort();
  expect(rules(await axeFaults(page))).toEqual(['color-contrast', 'image-alt']);
  expect(rules(await axeFaults(page, { within: 'footer' }))).toEqual(['image-alt']);
  expect(rules(await axeFaults(page, { rules: COLOUR_RULES }))).toEqual(['color-contrast']);
});
