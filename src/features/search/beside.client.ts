import type { AnswerData } from '../../search/answers/answer-data.ts';
import { equivalentForms } from '../../search/answers/equivalent-forms.ts';
import { findAnswers, type OtherAnswer } from '../../search/answers/find-answers.ts';
import { readTypedNumber } from '../../search/answers/typed-number.ts';
import type { SuggestedHints, SuggestedNames } from '../../search/index/search-file-names.ts';
import { makeElement } from '../ui/element.client.ts';
import { renderAnswers } from './answers/render-answers.client.ts';
import { renderHints } from './answers/render-hints.client.ts';
import type { Answer } from './answer.client.ts';
import { rememberQuery } from './box/recent-queries.client.ts';
import { loadAfterAnswer, loadOnDemand } from './lazy.client.ts';
import type { SearchState } from './search-address.ts';
import type { SearchFiles } from '../ui/loading/search-files.client.ts';
import type { SearchPageData } from './search-page-data.ts';

/** What answers beside the texts; passages alike above the results or below them. */
type Help = readonly [beside: readonly Node[], above: readonly Node[], below: readonly Node[]];

/**
 * Remembers a query that was answered, and prints what answers it beside the texts (topics, targets, bodies, other ways to
 * write it, passages alike where no paragraph has its words) and what the records know of it. Loaded once the answer of
 * the texts stands; what of it cannot be had is said.
 * @param search asks for another query
 */
export async function helpAlong(
  files: SearchFiles,
  answer: Answer,
  state: SearchState,
  page: SearchPageData,
  search: (query: string) => void,
): Promise<Help> {
  const { index } = answer;
  const cut = answer.printExtent?.(page) ?? [];
  const { query } = state;
  rememberQuery(query);
  const [hints, names, answers] = await Promise.all([
    files.side<SuggestedHints>('hints'),
    files.side<SuggestedNames>('names'),
    files.side<AnswerData>('answers'),
  ]);
  const failed = () => makeElement('p', { class: 'note', role: 'status' }, page.words.failedBeside);
  if ('state' in hints) return [[...cut, failed()], [], []];
  const known = renderHints(hints, query, index.variants, page);
  if ('state' in names || 'state' in answers) return [[...cut, ...known, failed()], [], []];
  const source = { entries: names.entries, terms: hints.terms, answers, variants: index.variants };
  const count = async (other: string): Promise<number> => {
    const found = await answer.optional.search(other, { mode: 'exact' });
    return found.state === 'done' ? found.totalsUnfiltered.all.occurrences : 0;
  };
  const found = findAnswers(source, readTypedNumber(query) ?? query);
  const related = needsRelated(answer, state) ? await relate() : undefined;
  const isBeside = hasPassages(answer);
  const topics =
    isBeside || found.some(({ layer }) => layer === 'topic') ? [] : topicsOf(related?.topics ?? [], answers);
  const beside = [
    ...cut,
    ...(await renderAnswers([...topics, ...found], page, count, search)),
    ...(await askFacts()),
    ...known,
  ];
  const alike = related?.items ?? [];
  return isBeside ? [beside, [], alike] : [beside, alike, []];

  /** What is registered in heads in another form of the quantity or date. */
  async function askFacts(): Promise<readonly Node[]> {
    const { askHeads } = await loadAfterAnswer();
    const forms = await Promise.all(
      equivalentForms(query).map((form) => askHeads(files, form, index.variants)),
    );
    return forms.flatMap((print) => print(page));
  }

  /** Without them the rest stands. */
  function relate() {
    return loadOnDemand()
      .then(({ relateBeside }) => relateBeside(state, answer, files, page))
      .catch(() => ({ topics: [], items: [failed()] }));
  }
}

/** A text layer with as many paragraphs needs none beside it. */
const ENOUGH = 3;

/** Passages alike are offered where hardly any paragraph has the words of the query. */
function needsRelated(answer: Answer, { mode, query }: SearchState): boolean {
  // What has other words of a document number has nothing to do with it.
  if (mode !== 'exact' || readTypedNumber(query) !== undefined) return false;
  return !hasPassages(answer) || (answer.shown?.state === 'done' && answer.shown.hits < ENOUGH);
}

/** Whether there are paragraphs that have the words: a document that has them somewhere is weaker than a passage alike. */
function hasPassages({ shown, graded }: Answer): boolean {
  return shown?.state === 'done' && shown.hits > 0 && graded?.layer !== 'document';
}

function topicsOf(ids: readonly string[], { topics }: AnswerData): readonly OtherAnswer[] {
  return ids.flatMap((id) =>
    topics
      .filter(({ href }) => href === `topics/${id}/`)
      .map((topic) => ({ ...topic, layer: 'topic' }) as const),
  );
}
