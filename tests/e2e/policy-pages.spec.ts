import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { policyPages } from './policy-pages-of.ts';

/*
 * Runs on the fixture site and on the live one: what holds of every policy page, in both languages.
 */

/** Where notes have less room than at 1440 px. */
const sizes = [
  { name: '1200 px', width: 1200, height: 800, large: false },
  { name: '1440 px in large type', width: 1440, height: 900, large: true },
] as const;

async function useLargeType(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('zhice:type', 'large');
  });
}

/** Notes that begin below the end of what they belong to, run into the next, or do not say whose they are. */
function misplacedNotes(page: Page): Promise<readonly string[]> {
  return page.locator('[data-margin-note]').evaluateAll((blocks) => {
    /** The line between a paragraph and notes set after it. */
    const gap = 12;
    const faults: string[] = [];
    let floor = -Infinity;
    for (const block of blocks) {
      const id = block.getAttribute('data-margin-note') ?? '';
      const own = document.getElementById(id);
      if (own === null) {
        faults.push(`${id}: no such paragraph`);
        continue;
      }
      const note = block.getBoundingClientRect();
      const text = own.getBoundingClientRect();
      const isBeside = note.left >= text.right;
      if (note.top > text.bottom + (isBeside ? 0 : gap)) faults.push(`${id}: begins below its paragraph`);
      if (note.top < floor - 1) faults.push(`${id}: runs into the notes before it`);
      floor = note.bottom;
      const shown = block instanceof HTMLElement ? block.innerText : '';
      if (!shown.includes(block.querySelector(':scope > p')?.textContent ?? '?'))
        faults.push(`${id}: without its number`);
    }
    return faults;
  });
}

/** What of a page on arrival there may be only few of: controls on its first screen, and words said again. */
function readShown(page: Page): Promise<{
  readonly controls: number;
  readonly print: number;
  readonly large: number;
  readonly disclaimer: number;
}> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('a[href], button, input, select, summary')];
    const isShown = (element: Element) => {
      const { top, bottom, left, right, width: w, height: h } = element.getBoundingClientRect();
      const isIn = top < innerHeight && bottom > 0 && left < innerWidth && right > 0 && w > 1 && h > 1;
      return isIn && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const said = (words: RegExp) => document.body.innerText.match(words)?.length ?? 0;
    return {
      controls: controls.filter(isShown).length,
      print: said(/^(打印|Print)$/gmu),
      large: said(/^(大字版|Large type)$/gmu),
      disclaimer: said(/不是政府网站|not a government website/gu),
    };
  });
}

/** How often a page says the full title of its document; a document about this one bears its title in its own. */
function countTitle(page: Page, title: string): Promise<number> {
  return page.evaluate((wanted) => {
    const plain = (text: string) => text.replace(/\s/gu, '');
    const count = (text: string) => plain(text).split(plain(wanted)).length - 1;
    const others =
      plain(document.body.innerText)
        .match(/《[^《》]*〈[^〉]*〉[^》]*》/gu)
        ?.join('') ?? '';
    return count(document.body.innerText) - count(others);
  }, title);
}

/** The positions of the marks of the source text, and all that they print. */
function readMarks(page: Page): Promise<{ readonly positions: readonly string[]; readonly text: string }> {
  return page.locator('[data-source-text] .permalink').evaluateAll((marks) => ({
    positions: [...new Set(marks.map((mark) => getComputedStyle(mark).position))],
    text: marks.map((mark) => mark.textContent).join(''),
  }));
}

for (const prefix of ['', '/en']) {
  test(`${prefix}/policies/ at 1440 px: every note at its own paragraph with its number, fewer than 20 controls on arrival, one print, one large type, one disclaimer, the full title at most three times, and no mark that shifts a centred line or takes room in any other`, async ({
    page,
    request,
  }) => {
    for (const path of await policyPages(page, prefix)) {
      await page.goto(path);
      expect.soft(await misplacedNotes(page), path).toEqual([]);
      // What comes with the pointer alone fades out first.
      await expect.poll(async () => (await readShown(page)).controls, path).toBeLessThan(20);
      const shown = await readShown(page);
      expect.soft(shown.print, path).toBe(0);
      expect.soft(shown.large, path).toBe(1);
      // English pages have it in Chinese too.
      expect.soft(shown.disclaimer, path).toBe(prefix === '' ? 1 : 2);
      const data = await request.get(`/data/policies/${path.split('/').at(-2) ?? ''}.json`);
      const { title } = (await data.json()) as { readonly title: string };
      expect.soft(await countTitle(page, title), path).toBeLessThanOrEqual(3);
      expect.soft(await readMarks(page), path).toEqual({ positions: ['absolute'], text: '' });
    }
  });

  for (const { name, width, height, large } of sizes) {
    test(`${prefix}/policies/ at ${name}: every note bears its number and stands at its own paragraph`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      if (large) await useLargeType(page);
      for (const path of await policyPages(page, prefix)) {
        await page.goto(path);
        expect(await misplacedNotes(page), path).toEqual([]);
      }
    });
  }

  test(`${prefix}/policies/ on a phone: the first sentence of the text is on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of await policyPages(page, prefix)) {
      await page.goto(path);
      const room = await page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('[data-source-text] p[id]')];
        const first = paragraphs.find((each) => each.closest('.addressee, .printed-contents') === null);
        const range = document.createRange();
        if (first !== undefined) range.selectNodeContents(first);
        const line = range.getClientRects()[0]?.bottom ?? Infinity;
        return (document.querySelector('.reading-bar')?.getBoundingClientRect().top ?? 0) - line;
      });
      expect(room, path).toBeGreaterThan(0);
    }
  });

  test(`${prefix}/policies/: the reading bar is one row of at most 56 px, in large type and landscape too`, async ({
    page,
  }) => {
    const [path = ''] = await policyPages(page, prefix);
    for (const large of [false, true]) {
      if (large) await useLargeType(page);
      for (const [width, height] of [
        [390, 844],
        [844, 390],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        const bar = await page.locator('.reading-bar').boundingBox();
        expect(bar?.height).toBeLessThanOrEqual(56);
        const tops = await page
          .locator('.reading-bar button:visible')
          .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
        expect(tops).toHaveLength(4);
        expect(new Set(tops).size).toBe(1);
      }
    }
  });
}
