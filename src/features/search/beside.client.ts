import type { AnswerData } from '../../search/answers/answer-data.ts';
import { findAnswers } from '../../search/answers/find-answers.ts';
import type { SuggestedHints, SuggestedNames } from '../../search/index/search-file-names.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import { renderAnswers } from './answers/render-answers.client.ts';
import { renderHints } from './answers/render-hints.client.ts';
import { rememberQuery } from './box/recent-queries.client.ts';
import type { SearchFiles } from './search-files.client.ts';
import type { SearchPageData } from './search-page-data.ts';

/**
 * Remembers a query that was answered, and prints what answers it beside the texts (topics, targets, bodies, other ways to
 * write it) and what the records know of it. Loaded once the answer of the texts stands; without the names it is left out.
 * @param search asks for another query
 */
export async function helpAlong(
  files: SearchFiles,
  index: OpenIndex,
  query: string,
  page: SearchPageData,
  search: (query: string) => void,
): Promise<readonly Node[]> {
  rememberQuery(query);
  const [hints, names, answers] = await Promise.all([
    files.side<SuggestedHints>('hints'),
    files.side<SuggestedNames>('names'),
    files.side<AnswerData>('answers'),
  ]);
  if ('state' in hints) return [];
  const known = renderHints(hints, query, index.variants, page);
  if ('state' in names || 'state' in answers) return known;
  const source = { entries: names.entries, terms: hints.terms, answers, variants: index.variants };
  const count = async (other: string): Promise<number> => {
    const found = await index.search(other, { mode: 'exact' });
    return found.state === 'done' ? found.totalsUnfiltered.all.occurrences : 0;
  };
  return [...(await renderAnswers(findAnswers(source, query), page, count, search)), ...known];
}
