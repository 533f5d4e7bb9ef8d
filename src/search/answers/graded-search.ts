import type { FoldLevel } from '../fold/fold.ts';
import { findAcrossBreaks } from '../query/find-across-breaks.ts';
import type { Failed } from '../query/index-failure.ts';
import { isTooMuch } from '../query/is-too-much.ts';
import type { OpenIndex } from '../query/open-index.ts';
import type { SearchOptions, SearchOutcome, SearchResult } from '../query/search-result.ts';
import { findWords, isKnownAbsent, wordsOfClause } from './find-words.ts';
import {
  isAnywhere,
  type Absent,
  type Found,
  type GradedAnswer,
  type Unfinished,
  type Way,
} from './graded-answer.ts';
import { clausesOf } from './query-words.ts';
import { withoutQuotes, wordingOf, type Wording } from './query-wording.ts';
import { readTypedNumber } from './typed-number.ts';

/** How to search for more. */
export interface GradeOptions extends SearchOptions {
  /** Ways in which hardly anything is found are gone too. */
  readonly isThorough: boolean;
  /** The index for what reads its hits while it looks for them: nothing has to be left for them. */
  readonly forRuns: OpenIndex;
  /** Whether the first hits of a result may still be loaded: what others have loaded counts too. */
  readonly canShow: (result: SearchResult) => Promise<boolean>;
}

/**
 * The answer of the strictest layer that has hits to a query that stands in no paragraph as typed: over the breaks of
 * paragraphs, without punctuation, all its words in one paragraph, all in one document; in the regions that it names, where it
 * names any. Undefined where no layer has any.
 *
 * Words typed apart (实训基地 2025), with marks between them or in a question, ask for the paragraphs that have them all:
 * that is looked for first.
 * @param index bounded, where a layer must not load whatever it may take
 * @param askLoose asks without punctuation
 */
export async function gradeSearch(
  index: OpenIndex,
  query: string,
  { isThorough, forRuns, canShow, ...options }: GradeOptions,
  askLoose: () => Promise<SearchOutcome>,
): Promise<GradedAnswer | Unfinished | Absent | Failed | undefined> {
  const cut = new Set<Way>();
  const number = readTypedNumber(query);
  const wording = wordingOf(index, query);
  // Asked for last, words that stand nowhere together leave nothing to be shown.
  const isLast = wording === 'run' || wording === 'punctuated' || wording === 'quoted';
  const [inParagraph, inDocument] = [findWordsWithin('paragraph'), findWordsWithin('document')];
  const unpunctuated: Step = { way: 'unpunctuated', find: () => findUnpunctuated(askLoose) };
  // A few words, each of a few characters, are no copy of the end of one paragraph and the beginning of the next.
  const isCopied = isThorough || (wording !== 'words' && wording !== 'asked');
  const across = isCopied ? [runs('exact')] : [];
  // A query without punctuation is found over breaks by its own characters, if at all.
  const hasMarks = /\p{P}/u.test(withoutQuotes(query));
  const acrossLoosely = isThorough || (isCopied && hasMarks) ? [runs('loose')] : [];
  const orders: Readonly<Record<Wording, readonly Step[]>> = {
    // It stands in one paragraph whole or not at all.
    number: [{ way: 'unpunctuated', find: () => findNumber(forRuns, number ?? query, options) }],
    words: [inParagraph, inDocument, ...across, unpunctuated, ...acrossLoosely],
    listed: [{ way: 'words', find: findListed }, unpunctuated, ...across, ...acrossLoosely, inDocument],
    // A text that has a reader's question in a row has its words in a paragraph.
    asked: [
      { way: 'words', find: findAsked },
      { ...unpunctuated, isOptional: true },
      ...across,
      ...acrossLoosely,
      { ...inDocument, isOptional: true },
    ],
    punctuated: [...across, unpunctuated, ...acrossLoosely, inParagraph, inDocument],
    // Whoever quotes wants the words in a row: that they stand apart is told where it is had for little.
    quoted: [
      { way: 'unpunctuated', find: () => findBare(forRuns, query, options) },
      unpunctuated,
      ...across,
      ...acrossLoosely,
      { ...inParagraph, isOptional: true },
      { ...inDocument, isOptional: true },
    ],
    // A sentence typed without its commas is no copy over a break.
    run: [unpunctuated, ...across, ...acrossLoosely, inParagraph, inDocument],
  };
  const firstClause = clausesOf(query)[0] ?? query;
  let elsewhere: Omit<GradedAnswer, 'cut'> | undefined;
  for (const { way, find, isOptional } of orders[wording]) {
    const found = await find();
    if (found === undefined) continue;
    if (isTooMuch(found)) {
      if (isOptional !== true) cut.add(way);
    } else if ('state' in found) return found;
    else if (found.result.hits === 0) elsewhere ??= found;
    else if (await canShow(found.result)) return { ...found, cut: [...cut] };
    else cut.add(way);
  }
  if (elsewhere !== undefined) return { ...elsewhere, cut: [...cut] };
  if (cut.size > 0) return { state: 'unfinished', cut: [...cut] };
  return wording === 'asked' ? { state: 'absent', words: wordsOfClause(index, firstClause) } : undefined;

  /** Words with marks between them, or of a question: where no paragraph has them all, none has them in a row. */
  async function findListed(): Promise<Found> {
    const found = await inParagraph.find();
    if (found === undefined || 'state' in found) return found;
    const inARow = await unpunctuated.find();
    if (inARow !== undefined && isTooMuch(inARow) && wording !== 'asked') cut.add(unpunctuated.way);
    return inARow === undefined || isTooMuch(inARow) ? found : inARow;
  }

  /**
   * The words of a question. Of several clauses the first says what it is about: where no paragraph has all its words, none
   * has those of all clauses, which are shown before where one has.
   */
  async function findAsked(): Promise<Found> {
    if (await isKnownAbsent(forRuns, firstClause)) return undefined;
    if (firstClause === query) return findListed();
    const begun = await findWords(index, firstClause, options, 'paragraph');
    if (begun === undefined || 'state' in begun) return begun;
    const whole = await inParagraph.find();
    return whole === undefined || 'state' in whole || whole.result.hits === 0 ? begun : whole;
  }

  function findWordsWithin(within: 'paragraph' | 'document'): Step {
    return { way: 'words', find: () => findWords(isLast ? forRuns : index, query, options, within) };
  }

  function runs(level: FoldLevel): Step {
    return { way: 'across', find: () => findRun(forRuns, query, options, level) };
  }
}

interface Step {
  readonly way: Way;
  readonly find: () => Promise<Found>;
  /** Nobody is told where it is given up. */
  readonly isOptional?: boolean;
}

async function findRun(
  index: OpenIndex,
  query: string,
  options: SearchOptions,
  level: FoldLevel,
): Promise<Found> {
  // The marks are those of somebody who quotes, not of the text: between them it stands in a row.
  const bare = withoutQuotes(query);
  const result = await findAcrossBreaks(index, bare, level, options);
  if (result === undefined || result.state === 'failed') return result;
  return { layer: level === 'exact' && bare === query ? 'exact' : 'unpunctuated', result };
}

/** A result as of a mode that 一字不差 is asked before: few of its hits are shown at first, since that has loaded much already. */
function asLater(result: SearchResult): SearchResult {
  return { ...result, mode: 'ignore-punctuation' };
}

/** What stands between quotation marks, to the character: whoever quotes has set them, not the text. */
async function findBare(index: OpenIndex, query: string, options: SearchOptions): Promise<Found> {
  const result = await index.search(withoutQuotes(query), options);
  if (result.state === 'failed') return result;
  return result.state === 'done' && isAnywhere(result)
    ? { layer: 'unpunctuated', result: asLater(result), isBare: true }
    : undefined;
}

/** A document number, whatever brackets a text has for it, with 第 or without. */
async function findNumber(index: OpenIndex, number: string, options: SearchOptions): Promise<Found> {
  for (const form of [number, number.replace('〕', '〕第')]) {
    const result = await index.search(form, options);
    if (result.state === 'failed') return result;
    if (result.state === 'done' && isAnywhere(result))
      return { layer: 'equivalent', result: asLater(result), number };
  }
  return undefined;
}

async function findUnpunctuated(askLoose: () => Promise<SearchOutcome>): Promise<Found> {
  const result = await askLoose();
  if (result.state === 'failed') return result;
  return result.state === 'done' && isAnywhere(result) ? { layer: 'unpunctuated', result } : undefined;
}
