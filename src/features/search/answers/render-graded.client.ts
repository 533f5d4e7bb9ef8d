import type { GradedAnswer, Way } from '../../../search/answers/graded-answer.ts';
import { gradeSearch } from '../../../search/answers/graded-search.ts';
import { readTypedNumber } from '../../../search/answers/typed-number.ts';
import type { Failed } from '../../../search/query/index-failure.ts';
import { isTooMuch } from '../../../search/query/is-too-much.ts';
import type { OpenIndex } from '../../../search/query/open-index.ts';
import type { EmptyQuery } from '../../../search/query/parse-query.ts';
import type { SearchOptions, SearchOutcome, SearchResult } from '../../../search/query/search-result.ts';
import { makeElement } from '../../ui/element.client.ts';
import { say } from '../../ui/say.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import { formatSearchAddress, type SearchState } from '../search-address.ts';
import { askHeads, type HeadsRenderer } from './heads.client.ts';
import { countFirstHits } from './exact-list.client.ts';
import { formatCounts } from './format-counts.ts';
import { nameRegion, renderRegions } from './render-regions.client.ts';

/** A layer that is shown in place of 一字不差, with what prints its name and counts. */
export type ShownLayer = GradedAnswer & { readonly print: (page: SearchPageData) => readonly Node[] };

/** Requests that the layers leave for the first hits of what they find. */
const FOR_HITS = 3;

/** … where it is read while it is looked for, or stands nowhere. */
const FOR_SOME_HITS = 1;

/** What else is known of a query that stands nowhere as typed. */
export interface FurtherAnswer {
  /** 忽略标点; undefined where it was not asked, or would have loaded too much. */
  readonly loose: SearchResult | EmptyQuery | undefined;
  readonly printHeads: HeadsRenderer;
  /** 一字不差, over the breaks of paragraphs. */
  readonly exact?: SearchResult;
  /** The strictest layer with hits. */
  readonly graded?: ShownLayer;
  /** Ways that were given up, where no layer has hits. */
  readonly cut?: readonly Way[];
  /** Prints how far the layers were looked through, where none has hits and that is not plain. */
  readonly printExtent?: ShownLayer['print'];
}

/**
 * Asks the heads of documents and, of 一字不差, the strictest layer with hits (`gradeSearch`).
 * @param bounded the index, asked for what the answer can do without, unless all is to be looked through
 */
export async function lookFurther(
  files: SearchFiles,
  state: SearchState,
  options: SearchOptions,
  index: OpenIndex,
  bounded: OpenIndex,
): Promise<FurtherAnswer | Failed> {
  const { query, mode, isThorough } = state;
  const forRuns = isThorough ? index : bounded.bounded(FOR_SOME_HITS);
  const asked = isThorough ? index : bounded.bounded(FOR_HITS);
  const canShow = async (result: SearchResult): Promise<boolean> => {
    const first = countFirstHits(index.layout, result.mode);
    return isThorough || !isTooMuch(await result.readHits(0, first, bounded.source));
  };
  const number = readTypedNumber(query);
  const printHeads = await askHeads(files, number ?? query, index.variants);
  let loose: SearchOutcome | undefined;
  const askLoose = async (): Promise<SearchOutcome> =>
    (loose ??= await forRuns.search(query, { ...options, mode: 'ignore-punctuation' }));
  const answer =
    mode === 'exact'
      ? await gradeSearch(asked, query, { ...options, isThorough, forRuns, canShow }, askLoose)
      : undefined;
  const known = { loose: loose?.state === 'failed' ? undefined : loose, printHeads };
  if (answer === undefined && mode === 'exact' && number !== undefined)
    return { ...known, printExtent: (page) => renderNoNumber(number, page) };
  if (answer === undefined)
    return mode === 'exact' && isThorough ? { ...known, printExtent: renderCompleted } : known;
  if (!('state' in answer))
    return {
      ...known,
      graded: { ...answer, print: (page) => renderGraded(answer, state, page) },
      ...(answer.layer === 'exact' && { exact: answer.result }),
    };
  if (answer.state === 'failed') return answer;
  if (answer.state === 'absent')
    return { ...known, printExtent: (page) => renderAbsent(answer.words, isThorough, page) };
  return { ...known, cut: answer.cut, printExtent: (page) => renderCut(answer.cut, state, page) };
}

/** What the strictest layer with hits is, and what it found. */
function renderGraded(answer: GradedAnswer, state: SearchState, page: SearchPageData): Node[] {
  const { layer, result, isBare, number, words: together = [], regions = [], cut } = answer;
  const { words } = page;
  const named = together.map((word) => `“${word}”`).join(words.separator);
  const isNarrowed = regions.length > 0;
  const where = isNarrowed
    ? say(words.graded.region, {
        region: regions.map((name) => nameRegion(name, page)).join(words.separator),
      })
    : '';
  const found =
    layer === 'equivalent'
      ? say(words.graded.equivalent, { number: number ?? '' })
      : layer === 'all-words' || layer === 'document'
        ? say(words.graded[layer], { words: named })
        : words.graded[isBare ? 'bare' : layer];
  const heading = found + where;
  // What stands there to the character is counted as 一字不差.
  if (layer === 'exact') return [makeElement('h2', { class: 'layer-title' }, heading)];
  return [
    makeElement('h2', { class: 'layer-title' }, heading),
    makeElement(
      'p',
      { class: 'note' },
      formatCounts(words.totals, isNarrowed ? result.totals : result.totalsUnfiltered, page),
    ),
    ...renderRegions(answer, state, page),
    ...renderCut(cut, state, page),
  ];
}

/** In which ways not all was looked through, and how to have it done: the same address, with leave to load what it takes. */
function renderCut(cut: readonly Way[], state: SearchState, { words }: SearchPageData): readonly Node[] {
  if (cut.length === 0) return [];
  const ways = cut.map((way) => words.ways[way]).join(words.separator);
  const note = makeElement('p', { class: 'note', 'data-search-cut': '' }, say(words.cut, { ways }));
  if (state.isThorough) return [note];
  const parameters = formatSearchAddress({ ...state, isThorough: true });
  note.append(makeElement('a', { href: `?${parameters.toString()}` }, words.goOn));
  return [note];
}

/** That all that was asked for was looked through, and nothing found. */
function renderCompleted({ words }: SearchPageData): readonly Node[] {
  return [makeElement('p', { class: 'note', 'data-search-completed': '' }, words.completed)];
}

/** That no paragraph has the words of a question, and which those are. */
function renderAbsent(
  together: readonly string[],
  isThorough: boolean,
  page: SearchPageData,
): readonly Node[] {
  const { words } = page;
  if (isThorough || together.length === 0) return renderCompleted(page);
  const named = together.map((word) => `“${word}”`).join(words.separator);
  return [
    makeElement('p', { class: 'note', 'data-search-completed': '' }, say(words.absent, { words: named })),
  ];
}

/** That no paragraph has a document number, whatever its brackets. */
function renderNoNumber(number: string, { words }: SearchPageData): readonly Node[] {
  return [makeElement('p', { class: 'note', 'data-search-completed': '' }, say(words.noNumber, { number }))];
}
