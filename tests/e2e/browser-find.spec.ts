import { expect, test } from '@playwright/test';
import { policyPages } from './policy-pages-of.ts';
import { seamsOf } from './source-seams.ts';

/** Runs on the fixture site and on the live one: the browser finds every phrase that a page shows. */
const LOOKED_AT = 4;

for (const prefix of ['', '/en']) {
  test(`${prefix}/policies/: the browser’s own find meets every phrase across the seams of the source text, and a link to words across a seam leads to them`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    let [found, led] = [0, 0];
    for (const path of await policyPages(page, prefix)) {
      await page.goto(path);
      const seams = await seamsOf(page);
      expect(
        seams.filter(({ isFound }) => !isFound).map(({ phrase }) => phrase),
        path,
      ).toEqual([]);
      found += seams.length;
      const below = seams.filter(({ top, clauses }) => top > 1800 && clauses.length > 8);
      const step = Math.max(1, Math.floor(below.length / LOOKED_AT));
      for (const { clauses, top } of below.filter((_, index) => index % step === 0).slice(0, LOOKED_AT)) {
        await page.goto('about:blank');
        await page.goto(`${path}#:~:text=${encodeURIComponent(clauses).replaceAll('-', '%2D')}`);
        await expect.poll(() => page.evaluate(() => scrollY), `${path} ${clauses}`).toBeGreaterThan(0);
        const y = await page.evaluate(() => scrollY);
        expect(top, `${path} ${clauses}`).toBeGreaterThan(y - 40);
        expect(top, `${path} ${clauses}`).toBeLessThan(y + 900);
        led += 1;
      }
    }
    expect(found).toBeGreaterThan(20);
    expect(led).toBeGreaterThan(3);
  });
}

test('a word of ours among the words of the text would be noticed', async ({ page }) => {
  const [path = ''] = await policyPages(page, '');
  await page.goto(path);
  expect((await seamsOf(page)).every(({ isFound }) => isFound)).toBe(true);
  await page.locator('.run-in > p').evaluateAll((paragraphs) => {
    for (const paragraph of paragraphs) {
      const mark = document.createElement('a');
      mark.setAttribute('data-editorial', '');
      mark.textContent = '¶';
      paragraph.before(mark);
    }
  });
  expect((await seamsOf(page)).filter(({ isFound }) => !isFound).length).toBeGreaterThan(0);
});
