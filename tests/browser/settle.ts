import type { Page } from '@playwright/test';

/** Waits until a page has loaded all that it asks for, and has been drawn with it: two frames, the first may be under way. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
}
