import type { Page } from '@playwright/test';

/** Something a reader does on a page; what comes before it is not measured. */
export interface Interaction {
  readonly name: string;
  /** What must be shown for it; where nothing is, the page has no such thing. */
  readonly needs?: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

/** Something done without looking for anything on the page. */
export function run(name: string, act: (page: Page) => Promise<void>): Interaction {
  return { name, act };
}

/** A press of the pointer on the first such element that is shown. */
export function press(name: string, selector: string): Interaction {
  return {
    name,
    needs: selector,
    prepare: (page) => bringIntoView(page, selector),
    act: (page) => click(page, selector),
  };
}

/** A key of the keyboard on the first such element that is shown. */
export function key(name: string, selector: string, pressed: string): Interaction {
  return {
    name,
    needs: selector,
    prepare: (page) => focus(page, selector),
    act: (page) => page.keyboard.press(pressed),
  };
}

/** The next option of a select, by key: a press would open a list that belongs to the system. */
export function choose(name: string, selector: string): Interaction {
  return key(name, selector, 'ArrowDown');
}

/** Words put into a field at its end, as an input method does. */
export function type(name: string, selector: string, words: string): Interaction {
  return {
    name,
    needs: selector,
    prepare: async (page) => {
      await bringIntoView(page, selector);
      await click(page, selector);
      await page.keyboard.press('End');
    },
    act: (page) => page.keyboard.insertText(words),
  };
}

/** Whether such an element is shown and can be used. */
export function isShown(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (found) =>
      [...document.querySelectorAll(found)].some(
        (element) => element.checkVisibility() && !element.matches(':disabled'),
      ),
    selector,
  );
}

/** Puts a long text into a field, and the page where it stands. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([found, words]) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(found);
      if (field === null) throw new Error(`No ${found}`);
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.scrollIntoView();
    },
    [selector, text] as const,
  );
}

async function focus(page: Page, selector: string): Promise<void> {
  await bringIntoView(page, selector);
  await page.evaluate((found) => {
    [...document.querySelectorAll<HTMLElement>(found)].find((element) => element.checkVisibility())?.focus();
  }, selector);
}

async function bringIntoView(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => {
    const shown = [...document.querySelectorAll(found)].find((element) => element.checkVisibility());
    if (shown === undefined) throw new Error(`No ${found} is shown`);
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);
}

/** A press of the pointer where the first such element is shown, without the machinery of a test on the page. */
async function click(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((found) => {
    const shown = [...document.querySelectorAll(found)].find((element) => element.checkVisibility());
    const { left, top, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);
  await page.mouse.click(x, y);
}
