import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { KnownFilters } from '../known-filters.ts';
import { formatSearchAddress, type SearchState } from '../search-address.ts';
import type { SearchPageData } from '../search-page-data.ts';
import { shortenQuery } from '../shorten-query.ts';

/** The conditions of the address that no document here has, each with a link to the address without it. */
export function renderUnknownFilters(
  { unknown }: KnownFilters,
  state: SearchState,
  { words }: SearchPageData,
): readonly Node[] {
  return unknown.map((value) => {
    const href = `?${formatSearchAddress(withoutValue(state, value)).toString()}`;
    const said = say(words.unknownFilter, { value: shortenQuery(value) });
    const link = makeElement('a', { class: 'phrases', href }, words.dropFilter);
    return makeElement('p', { class: 'note' }, said, ' ', link);
  });
}

/** What an address asks for, without a value of its filters. */
function withoutValue(state: SearchState, value: string): SearchState {
  const filters = Object.entries(state.filters).map(([name, values]) => [
    name,
    values.filter((each) => each !== value),
  ]);
  return { ...state, filters: Object.fromEntries(filters) as SearchState['filters'] };
}
