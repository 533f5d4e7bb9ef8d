import { countFacets, type FacetValue } from '../../../search/query/count-facets.ts';
import { FACET_NAMES, type FacetName, type Filters } from '../../../search/query/facets.ts';
import type { SearchResult } from '../../../search/query/search-result.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';

/** Values of a facet that stand open; the rest is folded. */
const OPEN_VALUES = 10;

/**
 * A group of boxes for each facet that parts the documents found, or in which one is chosen. Each box says how many
 * documents it would leave. One that has the focus keeps it.
 *
 * @param filters chosen by the reader; the result may be narrowed by others
 * @param legends name of each facet
 */
export function renderFacets(
  form: HTMLElement,
  result: SearchResult,
  filters: Filters,
  legends: Readonly<Record<string, string>>,
  { labels, levelsOfRegions, words }: SearchPageData,
): void {
  const focused = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const facets = countFacets(result);
  const found = result.documents.length;
  const parts = (name: FacetName): boolean => facets[name].some(({ documents }) => documents < found);
  const groups = FACET_NAMES.filter((name) => parts(name) || filters[name] !== undefined).map((name) =>
    makeElement('fieldset', {}, makeElement('legend', {}, legends[name] ?? name), ...printValues(name)),
  );
  form.replaceChildren(...groups);
  if (focused !== undefined) document.getElementById(focused)?.focus();

  function printValues(name: FacetName): HTMLElement[] {
    // In the order in which the page names them: levels from the country down. Places stand by their names.
    const known = name === 'place' ? [] : Object.keys(labels[name] ?? {});
    const values = facets[name].toSorted((a, b) => known.indexOf(a.value) - known.indexOf(b.value));
    if (values.length <= OPEN_VALUES) return values.map((value) => printBox(name, value));
    const isChosen = ({ value }: FacetValue): number => Number(filters[name]?.includes(value) ?? false);
    const ordered = values.toSorted((a, b) => isChosen(b) - isChosen(a) || b.documents - a.documents);
    const rest = ordered.slice(OPEN_VALUES);
    const summary = makeElement('summary', {}, say(words.moreValues, { count: rest.length }));
    const boxes = ordered.slice(0, OPEN_VALUES).map((value) => printBox(name, value));
    return [
      ...boxes,
      makeElement('details', {}, summary, ...(name === 'place' ? byLevel(rest) : printRest(rest))),
    ];

    function printRest(list: readonly FacetValue[]): HTMLElement[] {
      return list.map((value) => printBox(name, value));
    }

    function byLevel(list: readonly FacetValue[]): HTMLElement[] {
      const levels = Map.groupBy(list, ({ value }) => levelsOfRegions[value] ?? '');
      // The levels stand in the order in which the page names the regions: from the country down.
      return [...new Set(Object.values(levelsOfRegions))].flatMap((level) => {
        const own = levels.get(level) ?? [];
        return own.length === 0 ? [] : [makeElement('p', { class: 'note' }, level), ...printRest(own)];
      });
    }
  }

  function printBox(name: FacetName, { value, documents }: FacetValue): HTMLElement {
    const box = makeElement('input', { type: 'checkbox', id: `facet-${name}-${value}`, name, value });
    box.checked = filters[name]?.includes(value) ?? false;
    const count = makeElement('span', { class: 'note' }, say(words.facetCount, { documents }));
    return makeElement('label', {}, box, makeElement('span', {}, labels[name]?.[value] ?? value), count);
  }
}
