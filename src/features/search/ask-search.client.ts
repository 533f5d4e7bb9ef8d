import type { Failed } from '../../search/query/index-failure.ts';
import type { EmptyQuery } from '../../search/query/parse-query.ts';
import type { Answer } from './answer.client.ts';
import type { FurtherAnswer } from './answers/render-graded.client.ts';
import { keepKnownFilters } from './known-filters.ts';
import { loadOnDemand } from './lazy.client.ts';
import type { SearchState } from './search-address.ts';
import type { SearchPageData } from './search-page-data.ts';
import { makeElement } from '../ui/element.client.ts';
import type { SearchFiles } from '../ui/loading/search-files.client.ts';

/** Ask all that a state needs. 忽略标点 is asked as well wherever 一字不差 finds nothing. */
export async function askSearch(
  files: SearchFiles,
  state: SearchState,
): Promise<Answer | EmptyQuery | Failed> {
  const index = await files.index();
  if (index.state === 'failed') return index;
  const { mode, bodyOnly, within, order } = state;
  // A cell that was copied brings a tab along, which would ask for cells that begin or end there.
  const query = state.query.trim();
  const known = keepKnownFilters(state.filters, index.documents);
  const options = { bodyOnly, within, order, filters: known.filters };

  const optional = index.bounded();
  const exact = await index.search(query, { ...options, mode: 'exact' });
  if (exact.state !== 'done') return exact;
  const absent = exact.totalsUnfiltered.all.occurrences === 0;

  // Without its script the answer is that of 一字不差, which is true, and says what else was not looked for.
  const further: Partial<FurtherAnswer> | Failed = absent
    ? await loadOnDemand().then(
        ({ lookFurther }) => lookFurther(files, { ...state, query }, options, index, optional),
        () => ({ printHeads: printFailedFurther }),
      )
    : {};
  if ('state' in further) return further;
  const { graded } = further;
  const asksLoose = mode === 'ignore-punctuation' || index.layout === 'whole';
  const loose =
    further.loose ??
    (asksLoose ? await index.search(query, { ...options, mode: 'ignore-punctuation' }) : undefined);
  if (loose?.state === 'failed') return loose;
  const shown =
    graded?.result ??
    (mode === 'exact'
      ? exact
      : mode === 'ignore-punctuation'
        ? loose
        : mode === 'all-words'
          ? await index.search(query, { ...options, mode })
          : undefined);
  if (shown?.state === 'failed') return shown;

  const reading =
    mode === 'reading'
      ? await (await loadOnDemand()).askReadings(files, query, index, known.filters)
      : undefined;
  if (reading !== undefined && 'state' in reading) return reading;
  return {
    state: 'answered',
    index,
    known,
    exact,
    shown,
    optional,
    reading,
    ...further,
    loose,
  };
}

function printFailedFurther({ words }: SearchPageData): readonly HTMLElement[] {
  return [makeElement('p', { class: 'note' }, words.failedFurther)];
}
