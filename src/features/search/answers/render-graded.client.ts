import type { GradedAnswer, Unfinished } from '../../../search/answers/graded-search.ts';
import { gradeSearch } from '../../../search/answers/graded-search.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { formatCounts } from './format-counts.ts';

/** A layer that is shown in place of 一字不差, with what prints its name and counts. */
export type ShownLayer = GradedAnswer & Printed;

interface Printed {
  readonly print: (page: SearchPageData) => readonly Node[];
}

/** The strictest layer with hits of a query that stands nowhere as typed, ready to be shown; see `gradeSearch`. */
export async function showStrictest(
  ...asked: Parameters<typeof gradeSearch>
): Promise<ShownLayer | (Unfinished & Printed) | Failed | undefined> {
  const answer = await gradeSearch(...asked);
  if (answer === undefined) return undefined;
  if ('state' in answer) return answer.state === 'failed' ? answer : { ...answer, print: renderCut };
  return { ...answer, print: (page) => renderGraded(answer, page) };
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
  parameters.set('thorough', '1');
  const goOn = makeElement('a', { href: `?${parameters.toString()}` }, words.goOn);
  return [makeElement('p', { class: 'note', 'data-search-cut': '' }, words.cut, goOn)];
}
