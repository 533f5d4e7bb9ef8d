import type { Page } from '@playwright/test';
import type { Interaction } from './hands.ts';
import { choose, fill, focus, press, run, type } from './hands.ts';

/** A page with what a reader does on it, one after another. */
export interface Scene {
  readonly address: string;
  readonly interactions: readonly Interaction[];
}

/** What the scenes are played with. */
export interface Props {
  /** Before every address: empty, or the folder of a language, `/en`. */
  readonly folder: string;
  /** Address of the page of the longest document, without the folder. */
  readonly policy: string;
  /** Words to check on the page that checks drafts. */
  readonly draft: string;
  /** A citation to jump to; the jump itself leaves the page, so that it is read and not followed. */
  readonly citation: string;
}

/** A phrase that most documents have, and a character that is everywhere. */
const [PHRASE, CHARACTER] = ['职业教育', '的'];

/** What every page offers, and folds, which most have. */
export const everywhere: readonly Interaction[] = [
  press('open a fold', 'main details:not([open], .filter-panel) > summary'),
  type('words in the search box', '.site-search input', PHRASE),
  choose('the first suggestion', '.site-search input'),
  press('open the menu', '.site-menu > summary'),
  press('large type', '.site-menu type-size button'),
  press('standard type', '.site-menu type-size button'),
  press('close the menu', '.site-menu > summary'),
  press('light theme', 'theme-switch button'),
  press('dark theme', 'theme-switch button'),
];

/** What pages without a scene of their own offer, each where it is there. */
export const tools: readonly Interaction[] = [
  type('find a document', 'document-finder input[name="q"]', PHRASE),
  press('more documents', 'document-finder [data-more]'),
  choose('choose documents', 'document-finder select'),
  press('all documents again', 'document-finder [type="reset"]'),
  choose('choose what is due', 'due-filter select'),
  press('save the tasks', 'duty-export button'),
  press('open the menu of a picture', '.chart-menu > summary'),
  press('copy the code to embed', '.chart-menu[open] li:last-child [data-copy]'),
  press('copy a citation', '[data-copy="gbt7714"]'),
  press('go to a letter', '.letters a:last-child'),
];

/** Every page that a reader does something on, with what there is to do. */
export function scenes({ folder, policy, draft, citation }: Props): readonly Scene[] {
  const played: readonly Scene[] = [
    { address: '/targets/', interactions: [...onTargets, ...everywhere] },
    { address: '/targets/list/', interactions: everywhere },
    { address: '/timeline/', interactions: onTimeline },
    {
      address: '/policies/',
      interactions: [
        choose('filter by level', '.document-filters select[name="level"]'),
        choose('filter by region', '.document-filters select[name="region"]'),
        type('find a title', '.document-filters input[name="q"]', PHRASE),
        press('clear', '.document-filters [type="reset"]'),
        press('open a region', '.region-group > summary'),
      ],
    },
    { address: '/search/', interactions: [...onSearch, ...everywhere] },
    { address: policy, interactions: [...onPolicy, ...everywhere] },
    {
      address: '/verify/',
      interactions: [
        {
          ...press('check a long draft', 'button[type="submit"].primary'),
          prepare: (page) => fill(page, '#verify-text', draft),
        },
        press('hide what agrees', '.verify-only input'),
        {
          ...press('read a citation', 'citation-jump button[type="submit"]'),
          prepare: (page) => fill(page, 'citation-jump input', citation),
        },
        press('open the clippings', 'clippings-list [data-clippings]'),
      ],
    },
    {
      address: '/compare/',
      interactions: [
        choose('choose a region', 'select[name="a-area"]'),
        choose('choose a document', 'select[name="a-policy"]'),
        choose('choose a provision', 'select[name="a-provision"]'),
        choose('choose the other region', 'select[name="b-area"]'),
        choose('choose the other document', 'select[name="b-policy"]'),
        choose('choose the other provision', 'select[name="b-provision"]'),
        press('mark the differences', '[data-differences]'),
      ],
    },
  ];
  return played.map((scene) => ({ ...scene, address: folder + scene.address }));
}

const onTargets: readonly Interaction[] = [
  press('open the filters', '.filter-panel > summary'),
  choose('filter by place', 'select[name="place"]'),
  choose('filter by topic', 'select[name="theme"]'),
  choose('group', 'select[name="group"]'),
  choose('sort', 'select[name="sort"]'),
  press('clear the filters', '.shown-line [type="reset"]'),
  press('view as a list', '.views a[data-shows="list"]'),
  choose('sort the list', 'select[name="sort"]'),
  press('view as a picture', '.views a[data-shows=""]'),
  type('one character to find', 'input[name="find"]', CHARACTER),
  press('open a row', 'details.commitment:not([hidden]) > summary'),
  press('more documents', 'document-finder [data-more]'),
];

const onTimeline: readonly Interaction[] = [
  press('zoom in', '[data-zoom="in"]'),
  press('zoom in again', '[data-zoom="in"]'),
  press('later', '[data-zoom="later"]'),
  press('show all', '[data-zoom="whole"]'),
  choose('filter by kind', 'select[name="kind"]'),
  choose('filter by year', 'select[name="year"]'),
  press('clear the filters', 'milestone-timeline form > button'),
  press('fold a lane', '.timeline-lane[open] > summary'),
  {
    name: 'go to the next mark',
    needs: '.timeline-picture',
    prepare: (page) => focus(page, '.timeline-picture'),
    act: (page) => page.keyboard.press('ArrowRight'),
  },
];

const onSearch: readonly Interaction[] = [
  type('a phrase', 'main input[name="q"]', PHRASE),
  run('results', (page) => page.keyboard.press('Enter')),
  press('more results', '.more > button'),
  press('body alone', 'input[name="body"]'),
  type('one character more', 'main input[name="q"]', CHARACTER),
];

const onPolicy: readonly Interaction[] = [
  {
    ...run('go to the last heading', (page) => goToLast(page, ':is(h3, h4, h5, h6)[id]')),
    needs: '[data-source-text] :is(h3, h4, h5, h6)[id]',
  },
  run('back', (page) =>
    page.evaluate(() => {
      history.back();
    }),
  ),
  run('forward', (page) =>
    page.evaluate(() => {
      history.forward();
    }),
  ),
  press('the mark of a provision', '[data-source-text] .permalink'),
  press('close what the mark opens', '.cite-sheet [data-close]'),
  press('open a note', '[data-margin-note] > summary'),
  press('open find', 'find-in-document > [data-open]'),
  run('find a phrase', (page) => page.keyboard.insertText(PHRASE)),
  run('next occurrence', (page) => page.keyboard.press('Enter')),
  {
    ...run('find one character', (page) => page.keyboard.insertText(CHARACTER)),
    prepare: (page) => empty(page, '#find-form input'),
  },
  run('close find', (page) => page.keyboard.press('Escape')),
  press('open the contents', '[data-for="contents"] [data-open]'),
  press('close the contents', '[data-for="contents"] [data-close]'),
  press('cite', '.reading-bar [data-cite]'),
  press('keep a clipping', '.cite-sheet [data-clip]'),
  press('close the sheet', '.cite-sheet [data-close]'),
  press('open the rest', '[data-for="more"] [data-open]'),
  press('print the notes too', 'print-page input'),
  press('mark the terms', 'term-marks input'),
  press('take the marks of terms away', 'term-marks input'),
  press('open the clippings', '[data-for="more"] [data-clippings]'),
  press('close the clippings', '.clippings [data-close]'),
  {
    ...run('go on by the Tab key', (page) => page.keyboard.press('Tab')),
    needs: '[data-source-text] .permalink',
    prepare: (page) => focus(page, '[data-source-text] .permalink'),
  },
  {
    ...run('a paragraph on by key', (page) => page.keyboard.press('ArrowDown')),
    needs: '[data-source-text] .permalink',
    prepare: (page) => focus(page, '[data-source-text] .permalink'),
  },
];

/** Follows a link to the last such part of the source text. */
async function goToLast(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => {
    location.hash = [...document.querySelectorAll(`[data-source-text] ${found}`)].at(-1)?.id ?? '';
  }, selector);
}

async function empty(page: Page, selector: string): Promise<void> {
  await page.evaluate((found) => document.querySelector<HTMLInputElement>(found)?.select(), selector);
  await page.keyboard.press('Delete');
}
