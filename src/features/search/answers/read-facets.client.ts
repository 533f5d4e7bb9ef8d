import type { FacetName, Filters } from '../../../search/query/facets.ts';

/** The boxes ticked in a form that `printFacets` printed. */
export function readFacets(form: HTMLElement): Filters {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const box of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    (filters[box.name as FacetName] ??= []).push(box.value);
  }
  return filters;
}
