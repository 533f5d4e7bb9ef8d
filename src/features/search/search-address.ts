import { FACET_NAMES, type FacetName, type Filters } from '../../search/query/facets.ts';
import type { SearchMode } from '../../search/query/parse-query.ts';
import type { ResultOrder } from '../../search/query/rank-documents.ts';

/** The modes of the exact index, and the two with an index of their own: Pagefind's and the conjectural reading. */
const PAGE_MODES = ['exact', 'ignore-punctuation', 'all-words', 'related', 'reading'] as const;
export type PageMode = SearchMode | 'related' | 'reading';

/** Everything that makes a page of results; the address says it all. */
export interface SearchState {
  readonly query: string;
  readonly mode: PageMode;
  readonly bodyOnly: boolean;
  readonly within: 'paragraph' | 'document';
  readonly order: ResultOrder;
  /** All ways to find the query are gone to the end, whatever that loads. */
  readonly isThorough: boolean;
  readonly filters: Filters;
}

/** Parameter of a facet. The facet `place` is called `region` in every form of the site. */
function facetParameter(name: FacetName): string {
  return name === 'place' ? 'region' : name;
}

/** What an address asks for; what it does not say, or says wrongly, is as by default. */
export function readSearchAddress(parameters: URLSearchParams): SearchState {
  const mode = parameters.get('mode');
  const filters = FACET_NAMES.map((name) => {
    const values = parameters.getAll(facetParameter(name)).filter((value) => value !== '');
    return [name, [...new Set(values)]] as const;
  });
  return {
    query: parameters.get('q') ?? '',
    mode: PAGE_MODES.find((known) => known === mode) ?? 'exact',
    bodyOnly: parameters.get('body') === '1',
    within: parameters.get('within') === 'document' ? 'document' : 'paragraph',
    order: parameters.get('order') === 'document' ? 'document' : 'relevance',
    isThorough: parameters.has('thorough'),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
  };
}

/** The shortest parameters that say the state: what is as by default is left out. */
export function formatSearchAddress(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  if (state.mode !== 'exact') parameters.set('mode', state.mode);
  if (state.bodyOnly) parameters.set('body', '1');
  if (state.within !== 'paragraph') parameters.set('within', state.within);
  if (state.order !== 'relevance') parameters.set('order', state.order);
  if (state.isThorough) parameters.set('thorough', '1');
  for (const name of FACET_NAMES) {
    for (const value of state.filters[name] ?? []) parameters.append(facetParameter(name), value);
  }
  return parameters;
}
