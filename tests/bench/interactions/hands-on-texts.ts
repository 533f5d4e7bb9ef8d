import type { Page } from '@playwright/test';
import type { Interaction } from './hands.ts';
import { choose, key, press, run } from './hands.ts';
import { CHARACTER, PHRASE } from './hands-on-lists.ts';

/** Headings of the source text. */
const HEADING = '[data-source-text] :is(h3, h4, h5, h6)[id]';

/** What a reader does with the text of a document. */
export const onPolicy: readonly Interaction[] = [
  { ...run('go to the last heading', (page) => goToLast(page, HEADING)), needs: HEADING },
  goInHistory('back', -1),
  goInHistory('forward', 1),
  press('open the facts', '.document-facts > summary'),
  press('the conjectural reading', 'conjecture-switch button'),
  press('the text as received', 'conjecture-switch button'),
  press('open a conjecture', '.conjecture:not([open]) > summary'),
  press('the mark of a provision', '[data-source-text] .permalink'),
  press('cite the notice', '.cite-sheet [name="cited-part"][value="notice"]'),
  choose('cite more than the line', '.cite-sheet [data-scope]'),
  press('copy the quotation', '.cite-sheet [data-copy="quote"]'),
  press('copy a citation', '.cite-sheet [data-copy="printed"]'),
  press('open the forms for programs', '.cite-sheet details:not([open]) > summary'),
  press('save a citation', '.cite-sheet [data-save]'),
  press('close what the mark opens', '.cite-sheet [data-close]'),
  press('open a note', '[data-margin-note] > summary'),
  press('open find', 'find-in-document > [data-open]'),
  run('find a phrase', (page) => page.keyboard.insertText(PHRASE)),
  run('next occurrence', (page) => page.keyboard.press('Enter')),
  press('previous occurrence', 'find-in-document [data-previous]'),
  {
    ...run('find one character', (page) => page.keyboard.insertText(CHARACTER)),
    prepare: (page) => empty(page, '#find-form input'),
  },
  press('close find', 'find-in-document [data-close]'),
  press('open the contents', '[data-for="contents"] [data-open]'),
  press('close the contents', '[data-for="contents"] [data-close]'),
  press('open the contents again', '[data-for="contents"] [data-open]'),
  press('follow the contents', '[data-for="contents"] dialog li:nth-last-child(2) a'),
  press('cite', '.reading-bar [data-cite]'),
  press('keep a clipping', '.cite-sheet [data-clip]'),
  press('close the sheet', '.cite-sheet [data-close]'),
  press('open the rest', '[data-for="more"] [data-open]'),
  press('print the notes too', 'print-page input'),
  press('mark the terms', 'term-marks input'),
  press('close the rest', '[data-for="more"] dialog header [data-close]'),
  press('a term', 'a.term-mark'),
  press('close what the term opens', '.term-sheet [data-close]'),
  press('open the rest again', '[data-for="more"] [data-open]'),
  press('take the marks of terms away', 'term-marks input'),
  press('open the clippings', '[data-for="more"] [data-clippings]'),
  press('copy the clippings', '.clippings [data-copy-all]'),
  press('remove the clippings', '.clippings [data-clear]'),
  press('close the clippings', '.clippings [data-close]'),
  key('go on by the Tab key', '[data-source-text] .permalink', 'Tab'),
  key('a paragraph on by key', '[data-source-text] .permalink', 'ArrowDown'),
];

/** Steps between the places that links within the page have led to. */
function goInHistory(name: string, steps: number): Interaction {
  const act = (page: Page): Promise<void> =>
    page.evaluate((delta) => {
      history.go(delta);
    }, steps);
  return { ...run(name, act), needs: HEADING };
}

/** Follows a link to the last such element. */
async function goToLast(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => {
    location.hash = [...document.querySelectorAll(found)].at(-1)?.id ?? '';
  }, selector);
}

async function empty(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => document.querySelector<HTMLInputElement>(found)?.select(), selector);
  await page.keyboard.press('Delete');
}
