import type { GradedAnswer } from '../../../search/answers/graded-search.ts';
import { gradeSearch } from '../../../search/answers/graded-search.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import { isTooMuch } from '../../../search/query/index-failure.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { EmptyQuery } from '../../../search/query/parse-query.ts';
import type { SearchOptions, SearchResult } from '../../../search/query/search-result.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { formatCounts } from './format-counts.ts';

/** A layer that is shown in place of 一字不差, with what prints its name and counts. */
export type ShownLayer = GradedAnswer & { readonly print: (page: SearchPageData) => readonly Node[] };

/** Parameter of the address that has all layers looked through. */
const THOROUGH = 'thorough';

/** What else is known of a query that stands nowhere as typed. */
export interface FurtherAnswer {
  /** 忽略标点; undefined where it would have loaded too much. */
  readonly loose: SearchResult | EmptyQuery | undefined;
  /** The strictest layer with hits. */
  readonly graded?: ShownLayer;
  /** Prints that some layers were not looked through, where none of the others has hits. */
  readonly printCut?: ShownLayer['print'];
}

/**
 * Asks 忽略标点 and the strictest layer with hits of a query that stands nowhere as typed; see `gradeSearch`.
 * @param whole asked where the address says that all is to be looked through
 * @param bounded asked otherwise
 */
export async function showStrictest(
  whole: OpenIndex,
  bounded: OpenIndex,
  query: string,
  options: SearchOptions,
): Promise<FurtherAnswer | Failed> {
  const index = new URLSearchParams(location.search).has(THOROUGH) ? whole : bounded;
  const asked = await index.search(query, { ...options, mode: 'ignore-punctuation' });
  const answer = await gradeSearch(index, query, options, asked);
  const loose = asked.state === 'failed' ? undefined : asked;
  if (asked.state === 'failed' && !isTooMuch(asked)) return asked;
  if (answer === undefined) return { loose };
  if (!('state' in answer))
    return { loose, graded: { ...answer, print: (page) => renderGraded(answer, page) } };
  return answer.state === 'failed' ? answer : { loose, printCut: renderCut };
}

/** What the strictest layer with hits is, and what it found. */
function renderGraded(
  { layer, result, words: together = [], region, isCut }: GradedAnswer,
  page: SearchPageData,
): Node[] {
  const { words, labels } = page;
  const named = together.map((word) => `“${word}”`).join(words.separator);
  const where =
    region === undefined ? '' : say(words.graded.region, { region: labels.place?.[region] ?? region });
  const found =
    layer === 'unpunctuated' || layer === 'exact'
      ? words.graded[layer]
      : say(words.graded[layer], { words: named });
  const heading = found + where;
  // What stands there to the character is counted as 一字不差.
  if (layer === 'exact') return [makeElement('h2', { class: 'layer-title' }, heading)];
  return [
    makeElement('h2', { class: 'layer-title' }, heading),
    makeElement(
      'p',
      { class: 'note' },
      formatCounts(words.totals, region === undefined ? result.totalsUnfiltered : result.totals, page),
    ),
    ...(isCut ? renderCut(page) : []),
  ];
}

/** That not all layers were looked through, and a way to have it done: the same address, with leave to load what it takes. */
function renderCut({ words }: SearchPageData): readonly Node[] {
  const parameters = new URLSearchParams(location.search);
  parameters.set(THOROUGH, '1');
  const goOn = makeElement('a', { href: `?${parameters.toString()}` }, words.goOn);
  return [makeElement('p', { class: 'note', 'data-search-cut': '' }, words.cut, goOn)];
}
