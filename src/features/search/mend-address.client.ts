import { readGarbledQuery } from './read-garbled-query.ts';

/** Puts the query of the page's address as it was meant into its parameters, and into the address. */
export function mendAddress(parameters: URLSearchParams): void {
  parameters.set('q', readGarbledQuery(location.search, parameters.get('q') ?? ''));
  history.replaceState(history.state, '', `?${parameters.toString()}`);
}
