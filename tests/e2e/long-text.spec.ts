import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { buildCorpusSite, corpusSite } from '../browser/corpus-site.ts';
import { serveToTests } from '../browser/serve-to-tests.ts';
import { recordShifts } from './record-shifts.ts';

/** A very long text on a phone: what is below the first screens is laid out later, and nobody shall notice. */
const origin = serveToTests(corpusSite.root, buildCorpusSite, 4412);
let address = '';
/** Its lines, as in its text file. */
let lines: readonly string[] = [];

test.use({ viewport: { width: 390, height: 844 } });

test.beforeAll(() => {
  const documents = JSON.parse(readFileSync(`${corpusSite.root}/data/policies.json`, 'utf8')) as readonly {
    readonly id: string;
  }[];
  for (const { id } of documents) {
    const text = readFileSync(`${corpusSite.root}/data/policies/${id}.txt`, 'utf8').split('\n');
    if (text.length > lines.length) [address, lines] = [`${origin}/policies/${id}/`, text];
  }
});

const textOf = (page: Page): Locator => page.locator('[data-source-text]');
/** How many parts of the text the browser may leave out. */
const leftOut = (page: Page): Promise<number> =>
  textOf(page).evaluate(
    (text) =>
      [...text.children].filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length,
  );
const shownText = (page: Page): Promise<string> =>
  textOf(page).evaluate((text: HTMLElement) => text.innerText);

/** Opens the text without its scripts. @returns what lets them come */
async function openUnfinished(page: Page): Promise<() => void> {
  const html = readFileSync(`${corpusSite.root}${new URL(address).pathname}index.html`, 'utf8');
  const [script = ''] = /\/_astro\/page\.[^"]*\.js/u.exec(html) ?? [];
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(origin + script, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.site-footer')).toBeVisible();
  return letCome;
}

/** How far a line stands from where following its address leads, in pixels. */
function missBy(line: Locator): Promise<number> {
  return line.evaluate((element) => {
    const before = element.getBoundingClientRect().top;
    element.scrollIntoView({ behavior: 'instant' });
    return Math.abs(element.getBoundingClientRect().top - before);
  });
}

test('a text that opens at its top waits below the first screens until the page has its scripts, then all of it is there, and nothing moves', async ({
  page,
}) => {
  const readShifts = await recordShifts(page);
  const finish = await openUnfinished(page);
  expect(await leftOut(page)).toBeGreaterThan(100);
  await expect(page.locator('h1')).toBeInViewport();
  expect(await shownText(page)).not.toContain(lines.findLast((line) => line.length > 30));
  finish();
  await expect.poll(() => leftOut(page)).toBe(0);
  const shown = (await shownText(page)).replace(/\s/gu, '');
  for (const line of lines.slice(-40)) expect(shown).toContain(line.replace(/\s/gu, ''));
  expect(await readShifts()).toEqual([]);
});

test('what follows leaves a reader in the middle of the text where they are', async ({ page }) => {
  const finish = await openUnfinished(page);
  const all = textOf(page).locator('> :is(p, .block, .run-in)');
  const middle = all.nth(Math.floor((await all.count()) / 2));
  await middle.evaluate((part) => {
    part.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const topOf = () => middle.evaluate((part) => Math.round(part.getBoundingClientRect().top));
  await expect.poll(topOf).toBeLessThan(400);
  // The parts round it are laid out in the frames after.
  let top = Number.NaN;
  await expect
    .poll(async () => {
      const before = top;
      top = await topOf();
      return top - before;
    })
    .toBe(0);
  finish();
  await expect.poll(() => leftOut(page)).toBe(0);
  expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1);
});

for (const type of ['standard', 'large']) {
  test(`an address leads exactly to its line in ${type} type`, async ({ page }) => {
    await page.addInitScript((size) => {
      localStorage.setItem('zhice:type', size);
    }, type);
    await page.goto(address);
    const ids = await textOf(page)
      .locator(':is(p, h3, h4, h5, h6)[id]')
      .evaluateAll((all) =>
        [0.2, 0.5, 0.8, 0.95].map((part) => all[Math.floor(all.length * part)]?.id ?? ''),
      );
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`${address}#${id}`);
      const line = page.locator(`[id="${id}"]`);
      await expect(line).toBeInViewport();
      await page.waitForLoadState('networkidle');
      expect(await leftOut(page)).toBe(0);
      expect(await missBy(line), id).toBeLessThanOrEqual(1);
    }
  });
}

test('who goes to a provision while the rest follows finds it where it stays', async ({ page }) => {
  const finish = await openUnfinished(page);
  const last = textOf(page).locator('p[id]').last();
  const id = (await last.getAttribute('id')) ?? '';
  // Once the first parts have followed.
  await page.evaluate((hash) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      location.hash = hash;
    });
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-laid-out'] });
  }, id);
  finish();
  await expect(page).toHaveURL(`${address}#${id}`);
  await expect.poll(() => leftOut(page)).toBe(0);
  await page.waitForLoadState('networkidle');
  await expect(last).toBeInViewport();
  expect(await missBy(last)).toBeLessThanOrEqual(1);
});

test('a text opened again is where its reader was', async ({ page }) => {
  await page.goto(address);
  await expect.poll(() => leftOut(page)).toBe(0);
  const all = textOf(page).locator('p[id]');
  const middle = all.nth(Math.floor((await all.count()) / 2));
  await middle.evaluate((line) => {
    scrollBy({ top: line.getBoundingClientRect().top - 200, behavior: 'instant' });
  });
  const top = await middle.evaluate((line) => line.getBoundingClientRect().top);
  await page.reload();
  await expect
    .poll(() => middle.evaluate((line) => Math.round(line.getBoundingClientRect().top)))
    .toBe(Math.round(top));
  expect(await leftOut(page)).toBe(0);
});

test('the browser finds words that are not laid out yet, and so does the page', async ({ page }) => {
  const finish = await openUnfinished(page);
  const words = lines.findLast((line) => line.length > 30)?.slice(5, 25) ?? '';
  const find = () =>
    page.evaluate((phrase) => (window as unknown as { find: (text: string) => boolean }).find(phrase), words);
  await expect.poll(find).toBe(true);
  expect(await leftOut(page)).toBeGreaterThan(0);
  finish();
  await page.getByRole('button', { name: '查找', exact: true }).click();
  await page.getByRole('searchbox', { name: '在本文中查找' }).fill(words);
  const isInSight = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('found-current') ?? [];
      if (!(range instanceof Range)) return false;
      const { top, bottom } = range.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
  await expect.poll(isInSight).toBe(true);
  await expect.poll(() => leftOut(page)).toBe(0);
  expect(await isInSight()).toBe(true);
});

test('a link to words in the text leads to them', async ({ page }) => {
  const words = lines.findLast((line) => line.length > 30) ?? '';
  await page.goto(`${address}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
  await expect(textOf(page).getByText(words.slice(0, 20)).last()).toBeInViewport();
  expect(await leftOut(page)).toBe(0);
});

test('on paper, on a wide screen and without script no part waits', async ({ page, browser }) => {
  await openUnfinished(page);
  await page.emulateMedia({ media: 'print' });
  expect(await leftOut(page)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openUnfinished(page);
  expect(await leftOut(page)).toBe(0);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const plain = await context.newPage();
  await plain.goto(address);
  expect(await leftOut(plain)).toBe(0);
  await context.close();
});
