import type { Interaction } from './hands.ts';
import { choose, key, press, type } from './hands.ts';

/** A phrase that most documents have, and a character that is everywhere. */
export const [PHRASE, CHARACTER] = ['职业教育', '的'];

/** What a reader does with the statements of all documents. */
export const onTargets: readonly Interaction[] = [
  press('open the filters', '.filter-panel > summary'),
  choose('filter by place', 'select[name="place"]'),
  choose('filter by topic', 'select[name="theme"]'),
  choose('filter by part', 'commitment-matrix select[name="part"]'),
  choose('filter by year', 'commitment-matrix select[name="year"]'),
  choose('filter by status', 'commitment-matrix select[name="status"]'),
  choose('filter by body', 'commitment-matrix select[name="organisation"]'),
  choose('filter by wording', 'commitment-matrix select[name="modality"]'),
  choose('filter by kind', 'commitment-matrix select[name="kind"]'),
  press('clear all filters', '.shown-line [type="reset"]'),
  press('reference material too', 'commitment-matrix input[name="reference"]'),
  choose('group', 'select[name="group"]'),
  choose('sort', 'select[name="sort"]'),
  press('clear the order', '.shown-line [type="reset"]'),
  press('save what is shown', 'commitment-matrix [data-csv]'),
  press('copy the address of what is shown', 'commitment-matrix .filters [data-copy]'),
  press('view as a list', '.views a[data-shows="list"]'),
  choose('sort the list', 'select[name="sort"]'),
  press('view as a picture', '.views a[data-shows=""]'),
  type('one character to find', 'input[name="find"]', CHARACTER),
  press('clear what is to be found', '.shown-line [type="reset"]'),
  press('open a row', 'details.commitment:not([hidden]) > summary'),
  press('go to what has no date', 'a[data-undated-link]'),
  press('open what has no date', '.undated-document:not([open]) > summary'),
];

/** What a reader does with the timeline. */
export const onTimeline: readonly Interaction[] = [
  press('zoom in', '[data-zoom="in"]'),
  press('zoom in again', '[data-zoom="in"]'),
  press('later', '[data-zoom="later"]'),
  press('earlier', '[data-zoom="earlier"]'),
  press('zoom out', '[data-zoom="out"]'),
  press('show all', '[data-zoom="whole"]'),
  choose('filter by kind', 'select[name="kind"]'),
  choose('filter by year', 'select[name="year"]'),
  press('clear the filters', 'milestone-timeline form > button'),
  choose('filter by place', 'milestone-timeline select[name="place"]'),
  press('clear the place', 'milestone-timeline form > button'),
  press('fold a lane', '.timeline-lane[open] > summary'),
  press('open a lane', '.timeline-lane:not([open]) > summary'),
  key('go to the next mark', '.timeline-picture', 'ArrowRight'),
  press('point at a mark', '.timeline-marks [data-item]'),
  press('go to the entry of a mark', '.timeline-detail [data-entry] a'),
  press('open the timeline of reference material', '.timeline-reference:not([open]) > summary'),
  press('open a document in the list', '.timeline-document:not([open]) > summary'),
];

/** What a reader does with the list of documents. */
export const onPolicies: readonly Interaction[] = [
  choose('filter by level', '.document-filters select[name="level"]'),
  choose('filter by region', '.document-filters select[name="region"]'),
  choose('filter by kind', 'document-filter select[name="kind"]'),
  choose('filter by year', 'document-filter select[name="year"]'),
  choose('filter by nature', 'document-filter select[name="nature"]'),
  type('find a title', '.document-filters input[name="q"]', PHRASE),
  press('clear', '.document-filters [type="reset"]'),
  press('open a region', '.region-group > summary'),
];
