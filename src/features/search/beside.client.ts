import type { AnswerData } from '../../search/answers/answer-data.ts';
import { findAnswers } from '../../search/answers/find-answers.ts';
import type { SuggestedHints, SuggestedNames } from '../../search/index/search-file-names.ts';
import type { OpenIndex } from '../../search/query/open-index.ts';
import { renderAnswers } from './answers/render-answers.client.ts';
import type { SearchFiles } from './search-files.client.ts';
import type { SearchPageData } from './search-page-data.ts';

/**
 * What answers a query beside the texts: topics, targets, bodies, other ways to write it. Loaded once the answer of the texts
 * stands; nothing where the names cannot be had.
 * @param search asks for another query
 */
export async function answerBeside(
  files: SearchFiles,
  index: OpenIndex,
  query: string,
  { terms }: SuggestedHints,
  page: SearchPageData,
  search: (query: string) => void,
): Promise<readonly HTMLElement[]> {
  const [names, answers] = await Promise.all([
    files.side<SuggestedNames>('names'),
    files.side<AnswerData>('answers'),
  ]);
  if ('state' in names || 'state' in answers) return [];
  const source = { entries: names.entries, terms, answers, variants: index.variants };
  const count = async (other: string): Promise<number> => {
    const found = await index.search(other, { mode: 'exact' });
    return found.state === 'done' ? found.totalsUnfiltered.all.occurrences : 0;
  };
  return renderAnswers(findAnswers(source, query), page, count, search);
}
