import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** Stops of the Tab key that are looked at on a page. */
const STOPS = 60;

/** What is wrong with where the keyboard is: nothing to see, or a ring of which a part is cut off; empty where all is well. */
function faultOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const stop = document.activeElement;
    if (stop === null || stop === document.body) return '';
    const name = `${stop.tagName} ${stop.textContent.trim().slice(0, 20)}`;
    // A tick or a choice may have its ring around its words.
    const ringed = [stop, stop.closest('label')].find(
      (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
    );
    if (ringed === undefined || ringed === null) return `no ring: ${name}`;
    const { outlineOffset, outlineWidth } = getComputedStyle(ringed);
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const box = ringed.getBoundingClientRect();
    const near = 0.5;
    for (let around = ringed.parentElement; around !== null; around = around.parentElement) {
      if (around === document.documentElement || around === document.body) break;
      if (getComputedStyle(around).overflow === 'visible') continue;
      const room = around.getBoundingClientRect();
      const isCut =
        box.left - reach < room.left - near ||
        box.top - reach < room.top - near ||
        box.right + reach > room.right + near ||
        box.bottom + reach > room.bottom + near;
      if (isCut && box.width < room.width) return `cut off: ${name}`;
    }
    return box.width < 2 || box.height < 2 ? `not seen: ${name}` : '';
  });
}

for (const width of [1440, 390]) {
  for (const path of ['/policies/shili-2024/', '/organisations/', '/targets/']) {
    test(`at ${width} px whoever walks ${path} with the keyboard sees at each stop the whole ring`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const faults: string[] = [];
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await faultOfFocus(page);
        if (fault !== '') faults.push(fault);
      }
      expect(faults).toEqual([]);
    });
  }
}

test('the ring of the button that closes a sheet is within the sheet', async ({ page }) => {
  await page.goto('/policies/shili-2024/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByRole('button', { name: '关闭' })).toBeFocused();
  expect(await faultOfFocus(page)).toBe('');
});
