import type { GradedAnswer } from '../../../search/answers/graded-answer.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import { formatSearchAddress, type SearchState } from '../search-address.ts';
import type { SearchPageData } from '../search-page-data.ts';

/** What was read as regions, and of which provinces named there is no document; nothing where a query names neither. */
export function renderRegions(
  answer: GradedAnswer,
  state: SearchState,
  page: SearchPageData,
): readonly Node[] {
  const { regions = [], without = [] } = answer;
  const { words } = page;
  if (regions.length === 0 && without.length === 0) return [];
  const missing = without.join(words.separator);
  const said =
    regions.length === 0
      ? [say(words.regions.elsewhere, { regions: missing })]
      : [
          regions.length === 1
            ? words.regions.read
            : say(words.regions.several, { regions: countRegions(answer, page) }),
          ...(without.length === 0 ? [] : [say(words.regions.without, { regions: missing })]),
          ...otherRegions(answer, state, page).flatMap((link, at) => [at === 0 ? ' ' : ' · ', link]),
        ];
  return [makeElement('p', { class: 'note', 'data-search-regions': regions.join(' ') }, ...said)];
}

/** The name of a region in the language of the page. */
export function nameRegion(region: string, { labels }: SearchPageData): string {
  return labels.place?.[region] ?? region;
}

/** How much each region has. */
function countRegions({ result, regions = [] }: GradedAnswer, page: SearchPageData): string {
  return regions
    .map((region) => {
      const own = result.documents.filter(({ place }) => place === region);
      const paragraphs = own.reduce((sum, document) => sum + document.paragraphs, 0);
      return say(page.words.regions.one, { region: nameRegion(region, page), paragraphs });
    })
    .join(page.words.separator);
}

/** Links to the same words without one of several regions, and without any. */
function otherRegions(
  { regions = [], words: together = [] }: GradedAnswer,
  state: SearchState,
  page: SearchPageData,
): readonly Node[] {
  const { leaveOut, any } = page.words.regions;
  const link = (label: string, place: readonly string[]): Node => {
    const filters = { ...state.filters, place };
    const parameters = formatSearchAddress({ ...state, query: together.join(' '), filters });
    return makeElement('a', { href: `?${parameters.toString()}` }, label);
  };
  const without = regions.map((region) =>
    link(
      say(leaveOut, { region: nameRegion(region, page) }),
      regions.filter((other) => other !== region),
    ),
  );
  return [...(regions.length > 1 ? without : []), link(any, [])];
}
