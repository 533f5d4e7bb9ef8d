import type { Failed } from '../../search/query/index-failure.ts';
import type { EmptyQuery, SearchMode } from '../../search/query/parse-query.ts';
import type { Answer } from './answer.client.ts';
import type { FurtherAnswer } from './answers/render-graded.client.ts';
import { keepKnownFilters } from './known-filters.ts';
import { loadOnDemand } from './lazy.client.ts';
import type { SearchState } from './search-address.ts';
import type { SearchFiles } from '../ui/loading/search-files.client.ts';

/** What is known beside 一字不差. */
type Further = Partial<FurtherAnswer> & Pick<Answer, 'lacksFurther'>;

/**
 * Asks all that a state needs, whose query has no white space around it. 忽略标点 is asked as well wherever 一字不差 finds
 * nothing.
 */
export async function askSearch(
  files: SearchFiles,
  state: SearchState,
): Promise<Answer | EmptyQuery | Failed> {
  const index = await files.index();
  if (index.state === 'failed') return index;
  const { query, mode, bodyOnly, within, order } = state;
  const known = keepKnownFilters(state.filters, index.documents);
  const options = { bodyOnly, within, order, filters: known.filters };

  const optional = index.bounded();
  const ask = (as: SearchMode) => index.search(query, { ...options, mode: as });
  const exact = await ask('exact');
  if (exact.state !== 'done') return exact;
  const absent = exact.totalsUnfiltered.all.occurrences === 0;

  // Without its script the answer is that of 一字不差, which is true, and says what else was not looked for.
  const further: Further | Failed = absent
    ? await loadOnDemand().then(
        ({ lookFurther }) => lookFurther(files, state, options, index, optional),
        (): Further => ({ lacksFurther: true }),
      )
    : {};
  if ('state' in further) return further;
  const { graded } = further;
  const asksLoose = mode === 'ignore-punctuation' || index.layout === 'whole';
  const loose = further.loose ?? (asksLoose ? await ask('ignore-punctuation') : undefined);
  if (loose?.state === 'failed') return loose;
  const shown =
    graded?.result ??
    (mode === 'exact'
      ? exact
      : mode === 'ignore-punctuation'
        ? loose
        : mode === 'all-words'
          ? await ask(mode)
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
