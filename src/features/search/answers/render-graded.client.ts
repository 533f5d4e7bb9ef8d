import type { GradedAnswer } from '../../../search/answers/graded-search.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { formatCounts } from './format-counts.ts';

/** What the strictest layer with hits is, and what it found. */
export function renderGraded(
  { layer, result, words: together = [], region }: GradedAnswer,
  page: SearchPageData,
): Node[] {
  const { words, labels } = page;
  const named = together.map((word) => `“${word}”`).join(words.separator);
  const where =
    region === undefined ? '' : say(words.graded.region, { region: labels.place?.[region] ?? region });
  const found =
    layer === 'unpunctuated' ? words.graded.unpunctuated : say(words.graded[layer], { words: named });
  const heading = found + where;
  return [
    makeElement('h2', { class: 'layer-title' }, heading),
    makeElement(
      'p',
      { class: 'note' },
      formatCounts(words.totals, region === undefined ? result.totalsUnfiltered : result.totals, page),
    ),
  ];
}
