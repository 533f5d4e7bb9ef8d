import type { GradedAnswer } from '../../../search/answers/graded-search.ts';
import { gradeSearch } from '../../../search/answers/graded-search.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { formatCounts } from './format-counts.ts';

/** A layer that is shown in place of 一字不差, with what prints its name and counts. */
export type ShownLayer = GradedAnswer & { readonly print: (page: SearchPageData) => readonly Node[] };

/** The strictest layer with hits of a query that stands nowhere as typed, ready to be shown; see `gradeSearch`. */
export async function showStrictest(
  ...asked: Parameters<typeof gradeSearch>
): Promise<ShownLayer | Failed | undefined> {
  const answer = await gradeSearch(...asked);
  if (answer === undefined || 'state' in answer) return answer;
  return { ...answer, print: (page) => renderGraded(answer, page) };
}

/** What the strictest layer with hits is, and what it found. */
function renderGraded(
  { layer, result, words: together = [], region }: GradedAnswer,
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
  ];
}
