import type { Answer } from '../answer.client.ts';
import { renderReadings, renderReadingTotals } from '../related/conjectural-readings.client.ts';
import type { SearchState } from '../search-address.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { renderUnknownFilters } from './render-unknown-filters.client.ts';

/** Adds what few answers have: hits in the conjectural reading, and conditions of the address that no document here has. */
export function addToAnswer(
  summary: HTMLElement,
  results: HTMLElement,
  answer: Answer,
  state: SearchState,
  page: SearchPageData,
): void {
  const { index, known, reading } = answer;
  if (reading !== undefined) {
    summary.prepend(...renderReadingTotals(reading, known, state.query, page));
    results.append(...renderReadings(reading.kept, index, page));
  }
  summary.append(...renderUnknownFilters(known, state, page));
}
