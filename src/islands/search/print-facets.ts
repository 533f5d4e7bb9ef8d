import { FACET_NAMES, type FacetCounts, type FacetName, type Filters } from '../../search/facets.ts';
import type { SearchPageData } from '../../search/search-page-data.ts';
import { fillTemplate } from './fill-template.ts';
import { makeElement } from './make-element.ts';

/**
 * A group of boxes for each facet that parts the documents found, or in which one is chosen. Each box says how many
 * documents it would leave. One that has the focus keeps it.
 *
 * @param found documents found
 * @param legends name of each facet
 */
export function printFacets(
  form: HTMLElement,
  facets: FacetCounts,
  found: number,
  filters: Filters,
  legends: Readonly<Record<string, string>>,
  { labels, words }: SearchPageData,
): void {
  const focused = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const parts = (name: FacetName): boolean => facets[name].some(({ documents }) => documents < found);
  const groups = FACET_NAMES.filter((name) => parts(name) || filters[name] !== undefined).map((name) =>
    makeElement('fieldset', {}, makeElement('legend', {}, legends[name] ?? name), ...boxes(name)),
  );
  form.replaceChildren(...groups);
  if (focused !== undefined) document.getElementById(focused)?.focus();

  function boxes(name: FacetName): HTMLElement[] {
    return facets[name].map(({ value, documents }, index) => {
      const box = makeElement('input', { type: 'checkbox', id: `facet-${name}-${index}`, name, value });
      box.checked = filters[name]?.includes(value) ?? false;
      const label = labels[name]?.[value] ?? value;
      const count = makeElement('span', { class: 'note' }, fillTemplate(words.facetCount, { documents }));
      return makeElement('label', {}, box, makeElement('span', {}, label), count);
    });
  }
}

/** The boxes ticked in a form that `printFacets` printed. */
export function readFacets(form: HTMLElement): Filters {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const box of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    (filters[box.name as FacetName] ??= []).push(box.value);
  }
  return filters;
}
