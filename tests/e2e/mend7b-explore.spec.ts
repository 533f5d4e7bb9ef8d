import { test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
test.use({ permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' });
for (const id of ['wuhai-2024', 'jiamusi-2022', 'baoqing-2023']) {
  test(`explore ${id}`, async ({ page, context }) => {
    test.setTimeout(580_000);
    await page.goto(`/policies/${id}/`);
    const places = await page.locator('.permalink').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    const out: string[] = [];
    const other = await context.newPage();
    let n = 0;
    for (const place of places) {
      if (n++ % Number(process.env['STEP'] ?? 1) !== 0) continue;
      await page.evaluate((hash) => document.querySelector<HTMLElement>(`.permalink[href="#${hash}"]`)?.click(), place);
      await page.locator('[data-copy="fragment"]').waitFor({ state: 'attached' });
      await page.waitForFunction(() => document.querySelector('.cite-sheet [data-ready]:not([hidden])') !== null);
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-copy="fragment"]')?.click());
      await page.waitForTimeout(30);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const fragment = link.split(':~:')[1] ?? '';
      await other.goto('about:blank');
      await other.goto(`/policies/${id}/#:~:${fragment}`);
      await other.waitForTimeout(120);
      const seen = await other.evaluate((at) => {
        const el = document.getElementById(at);
        const box = (el?.closest('.run-in') ?? el)?.getBoundingClientRect();
        return { y: scrollY, top: box?.top ?? 0, bottom: box?.bottom ?? 0, h: innerHeight };
      }, place);
      const ok = seen.y > 0 && seen.bottom > 0 && seen.top < seen.h;
      out.push(`${ok ? 'ok ' : 'BAD'} ${place} y=${Math.round(seen.y)} top=${Math.round(seen.top)} ${decodeURIComponent(fragment)}`);
    }
    writeFileSync(`/tmp/m7b/${id}.txt`, out.join('\n'));
  });
}
