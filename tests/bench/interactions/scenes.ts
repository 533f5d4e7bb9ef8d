import type { Page } from '@playwright/test';

/** Something a reader does on a page; what comes before it is not measured. */
interface Interaction {
  readonly name: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

/** A page with what a reader does on it, one after another. */
export interface Scene {
  readonly address: string;
  readonly interactions: readonly Interaction[];
}

/** A phrase that most documents have, and a character that is everywhere. */
const [PHRASE, CHARACTER] = ['职业教育', '的'];

/**
 * @param policy address of the page of the longest document
 * @param draft words to check on the page that checks drafts
 */
export function scenes(policy: string, draft: string): readonly Scene[] {
  return [
    {
      address: '/targets/',
      interactions: [
        press('open the filters', '.filter-panel > summary'),
        choose('filter by place', 'select[name="place"]'),
        choose('group', 'select[name="group"]'),
        choose('sort', 'select[name="sort"]'),
        press('view as a list', '.views a[data-shows="list"]'),
        press('view as a picture', '.views a[data-shows=""]'),
        type('one character to find', 'input[name="find"]', CHARACTER),
        press('open a row', 'details.commitment:not([hidden]) > summary'),
      ],
    },
    {
      address: '/timeline/',
      interactions: [
        press('zoom in', '[data-zoom="in"]'),
        press('zoom in again', '[data-zoom="in"]'),
        press('show all', '[data-zoom="whole"]'),
        choose('filter by kind', 'select[name="kind"]'),
      ],
    },
    {
      address: '/search/',
      interactions: [
        type('a phrase', 'main input[name="q"]', PHRASE),
        { name: 'results', act: (page) => page.keyboard.press('Enter') },
        type('one character more', 'main input[name="q"]', CHARACTER),
      ],
    },
    {
      address: policy,
      interactions: [
        press('open find', 'find-in-document > [data-open]'),
        { name: 'find a phrase', act: (page) => page.keyboard.insertText(PHRASE) },
        {
          name: 'find one character',
          prepare: (page) => empty(page, '#find-form input'),
          act: (page) => page.keyboard.insertText(CHARACTER),
        },
        { name: 'close find', act: (page) => page.keyboard.press('Escape') },
        press('open the contents', '[data-for="contents"] [data-open]'),
        press('close the contents', '[data-for="contents"] [data-close]'),
      ],
    },
    {
      address: '/verify/',
      interactions: [
        {
          name: 'check a draft',
          prepare: (page) => fill(page, '#verify-text', draft),
          act: (page) => click(page, 'button[type="submit"].primary'),
        },
      ],
    },
  ];
}

function press(name: string, selector: string): Interaction {
  return { name, prepare: (page) => bringIntoView(page, selector), act: (page) => click(page, selector) };
}

/** The next option of a select, by key: a press would open a list that belongs to the system. */
function choose(name: string, selector: string): Interaction {
  return {
    name,
    prepare: async (page) => {
      await bringIntoView(page, selector);
      await page.evaluate((found) => document.querySelector<HTMLElement>(found)?.focus(), selector);
    },
    act: (page) => page.keyboard.press('ArrowDown'),
  };
}

function type(name: string, selector: string, words: string): Interaction {
  return {
    name,
    prepare: async (page) => {
      await bringIntoView(page, selector);
      await click(page, selector);
    },
    act: (page) => page.keyboard.insertText(words),
  };
}

async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate(
    ([found, words]) => {
      const field = document.querySelector<HTMLTextAreaElement>(found);
      if (field === null) throw new Error(`No ${found}`);
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.scrollIntoView();
    },
    [selector, text] as const,
  );
}

async function empty(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => document.querySelector<HTMLInputElement>(found)?.select(), selector);
  await page.keyboard.press('Delete');
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
