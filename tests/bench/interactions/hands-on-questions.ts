import type { Interaction } from './hands.ts';
import { choose, fill, key, press, type } from './hands.ts';
import { CHARACTER, PHRASE } from './hands-on-lists.ts';

/** What a reader does with a search and its answers. */
export const onSearch: readonly Interaction[] = [
  type('a phrase', 'main input[name="q"]', PHRASE),
  key('results', 'main input[name="q"]', 'Enter'),
  press('go to the results', '.to-results'),
  press('copy a citation of a result', '.hit-tools [data-copy]'),
  press('more results', '.more > button'),
  press('save the results', '.search-download button'),
  choose('order of documents', 'select[name="order"]'),
  press('open the filters', '.facet-panel:not([open]) > summary'),
  press('filter by place', 'search-page [name="place"]'),
  press('filter by level', 'search-page [name="level"]'),
  press('filter by year', 'search-page [name="year"]'),
  press('filter by kind', 'search-page [name="kind"]'),
  press('filter by topic', 'search-page [name="topic"]'),
  press('filter by nature', 'search-page [name="nature"]'),
  press('clear the filters', 'search-page [data-clear]'),
  press('body alone', 'input[name="body"]'),
  press('all words', 'input[name="mode"][value="all-words"]'),
  choose('in one document', 'select[name="within"]'),
  press('without punctuation', 'input[name="mode"][value="ignore-punctuation"]'),
  press('related passages', 'input[name="mode"][value="related"]'),
  press('exact words again', 'input[name="mode"][value="exact"]'),
  type('one character more', 'main input[name="q"]', CHARACTER),
];

/**
 * What a reader does to check a draft.
 * @param citation to jump to; the jump itself leaves the page, so that it is read and not followed
 */
export function onVerify(draft: string, citation: string): readonly Interaction[] {
  return [
    {
      ...press('check a long draft', 'button[type="submit"].primary'),
      prepare: (page) => fill(page, '#verify-text', draft),
    },
    press('hide what agrees', '.verify-only input'),
    press('show what agrees', '.verify-only input'),
    press('find in the draft', '.findings [data-select]'),
    press('copy the citation of a finding', '.findings [data-copy-citation]'),
    press('copy the source of a finding', '.findings [data-copy-quote]'),
    press('open a difference', '.findings details:not([hidden], [open]) > summary'),
    type('write on in the draft', '#verify-text', PHRASE),
    press('clear the draft', '.verify-controls [type="reset"]'),
    {
      ...press('read a citation', 'citation-jump button[type="submit"]'),
      prepare: (page) => fill(page, 'citation-jump input', citation),
    },
    press('open the clippings', 'clippings-list [data-clippings]'),
    press('close the clippings', '.clippings [data-close]'),
  ];
}

/** What a reader does to compare two provisions. */
export const onCompare: readonly Interaction[] = [
  choose('choose a region', 'select[name="a-area"]'),
  choose('choose a document', 'select[name="a-policy"]'),
  choose('choose a provision', 'select[name="a-provision"]'),
  choose('choose the other region', 'select[name="b-area"]'),
  choose('choose the other document', 'select[name="b-policy"]'),
  choose('choose the other provision', 'select[name="b-provision"]'),
  press('mark the differences', '[data-differences]'),
  press('mark what is shared', '[data-differences]'),
];
