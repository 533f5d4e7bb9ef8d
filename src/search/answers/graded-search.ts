import { fold, type FoldLevel } from '../fold/fold.ts';
import { findAcrossBreaks } from '../query/find-across-breaks.ts';
import type { Failed } from '../query/index-failure.ts';
import { isTooMuch } from '../query/is-too-much.ts';
import type { OpenIndex } from '../query/open-index.ts';
import { MOST_WORDS } from '../query/parse-query.ts';
import type { SearchOptions, SearchOutcome, SearchResult } from '../query/search-result.ts';
import { isQuestion, readQueryWords, splitRegion, stemOfRegion } from './query-words.ts';

/** How strictly an answer has what was asked for, the strictest first. */
type TextLayer = 'exact' | 'unpunctuated' | 'all-words' | 'document';

/** More words than this stand in any long document, and say nothing of it. */
const MOST_IN_DOCUMENT = 5;

/** Characters of a piece that white space parts from others, and that is taken for a word. */
const LONGEST_WORD = 7;

/** What the strictest layer with hits found. */
export interface GradedAnswer {
  /** `exact`: over the breaks of paragraphs, in none of which the query stands. */
  readonly layer: TextLayer;
  readonly result: SearchResult;
  /** The words that stand together, of the last two layers. */
  readonly words?: readonly string[];
  /** The region that the query names, to which they are narrowed. */
  readonly region?: string;
  /** In these ways there may be hits of a stricter layer too: they were given up where they would have loaded too much. */
  readonly cut: readonly Way[];
}

/** How words may stand that stand in no paragraph as typed: over paragraph breaks, with punctuation in them, apart. */
export type Way = 'across' | 'unpunctuated' | 'words';

/** No layer has hits, of those that were not given up since they would have loaded too much. */
export interface Unfinished {
  readonly state: 'unfinished';
  readonly cut: readonly Way[];
}

/** How to search for more. */
export interface GradeOptions extends SearchOptions {
  /** Ways in which hardly anything is found are gone too. */
  readonly isThorough: boolean;
}

/** Words looked for together, in one region or in all. */
interface WordList {
  readonly words: readonly string[];
  readonly region?: string;
}

/** What was found in one way, or that it was given up. */
type Found = Omit<GradedAnswer, 'cut'> | Failed | undefined;

/**
 * The answer of the strictest layer that has hits to a query that stands in no paragraph as typed: over the breaks of
 * paragraphs, without punctuation, all its words in one paragraph, all in one document; in the region that it names, where it
 * names one. Undefined where no layer has any.
 *
 * Words typed apart (实训基地 2025), with marks between them or in a question, ask for the paragraphs that have them all:
 * that is looked for first.
 * @param index bounded, where a layer must not load whatever it may take
 * @param askLoose asks without punctuation
 */
export async function gradeSearch(
  index: OpenIndex,
  query: string,
  { isThorough, ...options }: GradeOptions,
  askLoose: () => Promise<SearchOutcome>,
): Promise<GradedAnswer | Unfinished | Failed | undefined> {
  const cut = new Set<Way>();
  const wording = wordingOf(query);
  const [inParagraph, inDocument] = [findWordsWithin('paragraph'), findWordsWithin('document')];
  const unpunctuated: Step = { way: 'unpunctuated', find: () => findUnpunctuated(askLoose) };
  // A few words, each of a few characters, are no copy of the end of one paragraph and the beginning of the next.
  const across = wording === 'words' && !isThorough ? [] : [runs('exact')];
  // A query without punctuation is found over breaks by its own characters, if at all.
  const acrossLoosely = isThorough || /\p{P}/u.test(query) ? [runs('loose')] : [];
  const orders: Readonly<Record<Wording, readonly Step[]>> = {
    words: [inParagraph, inDocument, ...across, unpunctuated, ...acrossLoosely],
    listed: [{ way: 'words', find: findListed }, unpunctuated, ...across, ...acrossLoosely, inDocument],
    punctuated: [...across, unpunctuated, ...acrossLoosely, inParagraph, inDocument],
    // Quoted words, and a sentence typed without its commas, are no copy over a break.
    run: [unpunctuated, ...across, ...acrossLoosely, inParagraph, inDocument],
  };
  let elsewhere: Omit<GradedAnswer, 'cut'> | undefined;
  for (const { way, find } of orders[wording]) {
    const found = await find();
    if (found === undefined) continue;
    if (isTooMuch(found)) cut.add(way);
    else if ('state' in found) return found;
    else if (found.result.hits > 0) return { ...found, cut: [...cut] };
    else elsewhere ??= found;
  }
  if (elsewhere !== undefined) return { ...elsewhere, cut: [...cut] };
  return cut.size > 0 ? { state: 'unfinished', cut: [...cut] } : undefined;

  /** Words with marks between them, or of a question: where no paragraph has them all, none has them in a row. */
  async function findListed(): Promise<Found> {
    const found = await inParagraph.find();
    if (found === undefined || 'state' in found) return found;
    const inARow = await unpunctuated.find();
    if (inARow !== undefined && isTooMuch(inARow)) cut.add(unpunctuated.way);
    return inARow === undefined || isTooMuch(inARow) ? found : inARow;
  }

  function findWordsWithin(within: 'paragraph' | 'document'): Step {
    return { way: 'words', find: () => findWords(index, query, options, within) };
  }

  function runs(level: FoldLevel): Step {
    return { way: 'across', find: () => findRun(index, query, options, level) };
  }
}

/** How a query is typed, which decides what is looked for first: `listed` words have marks between them, or a question. */
type Wording = 'words' | 'listed' | 'punctuated' | 'run';

function wordingOf(query: string): Wording {
  if (isList(query, /\s+/u)) return 'words';
  if (isQuestion(query) || isList(query, /[\s,，、/|+&·]+/u)) return 'listed';
  return hasInnerPunctuation(query) ? 'punctuated' : 'run';
}

/** Whether a query is a few words, each of a few characters, with such marks between them. */
function isList(query: string, between: RegExp): boolean {
  const pieces = query.trim().split(between);
  return pieces.length > 1 && pieces.every((piece) => piece !== '' && [...piece].length <= LONGEST_WORD);
}

function hasInnerPunctuation(query: string): boolean {
  return /\p{P}/u.test(query.trim().replace(/^\p{P}+|\p{P}+$/gu, ''));
}

interface Step {
  readonly way: Way;
  readonly find: () => Promise<Found>;
}

async function findRun(
  index: OpenIndex,
  query: string,
  options: SearchOptions,
  level: FoldLevel,
): Promise<Found> {
  const result = await findAcrossBreaks(index, query, level, options);
  if (result === undefined || result.state === 'failed') return result;
  return { layer: level === 'exact' ? 'exact' : 'unpunctuated', result };
}

async function findUnpunctuated(askLoose: () => Promise<SearchOutcome>): Promise<Found> {
  const result = await askLoose();
  if (result.state === 'failed') return result;
  return result.state === 'done' && isAnywhere(result) ? { layer: 'unpunctuated', result } : undefined;
}

/** Whether there are hits, were it not for the filters. */
function isAnywhere({ totalsUnfiltered }: SearchResult): boolean {
  return totalsUnfiltered.all.occurrences > 0;
}

/**
 * The first list of words that has hits, or else has some beside what the filters want; of a list of very many
 * words the first ones. Failed with `too-much` where none has and one was given up.
 */
async function findWords(
  index: OpenIndex,
  query: string,
  options: SearchOptions,
  within: 'paragraph' | 'document',
): Promise<Found> {
  let cut: Failed | undefined;
  let elsewhere: Found;
  const places = options.filters?.place ?? [];
  for (const { words, region } of listsOf(index, query)) {
    // One word that stands in no paragraph stands in no document either; what was typed was looked for.
    if (words.length === 1 && (within === 'document' || (region === undefined && isTyped(words[0], query))))
      continue;
    if (within === 'document' && words.length > MOST_IN_DOCUMENT) continue;
    // The region that a reader chose is not left for one that the query names.
    if (region !== undefined && places.length > 0 && !places.includes(region)) continue;
    const filters = region === undefined ? options.filters : { ...options.filters, place: [region] };
    const asked = words.slice(0, MOST_WORDS);
    const result = await index.search(asked.join(' '), {
      ...options,
      ...(filters && { filters }),
      mode: 'all-words',
      within,
    });
    if (result.state === 'failed') {
      if (!isTooMuch(result)) return result;
      cut = result;
    } else if (result.state === 'done') {
      const layer = within === 'paragraph' ? 'all-words' : 'document';
      if (result.hits > 0) return { layer, result, words: asked, ...(region !== undefined && { region }) };
      if (region === undefined && isAnywhere(result)) elsewhere ??= { layer, result, words: asked };
    }
  }
  return cut ?? elsewhere;
}

function isTyped(word: string | undefined, query: string): boolean {
  return fold(word ?? '', 'exact').text === fold(query, 'exact').text;
}

/**
 * The words of a query in every way that they may be meant: those of a region's name narrow, and where nothing is found in
 * the region they are words like any other (人力 平台, where 平台市 is a region).
 */
function listsOf({ documents }: OpenIndex, query: string): readonly WordList[] {
  const regions = [...new Set(documents.map(({ place }) => place))];
  const begun = splitRegion(query, regions);
  const lists = [
    ...wordLists(query, regions),
    ...(begun === undefined
      ? []
      : wordLists(begun.query, []).map(({ words }): WordList => ({ words, region: begun.region }))),
    ...wordLists(query, []),
  ];
  return [...new Map(lists.map((list) => [JSON.stringify([list.region, list.words]), list])).values()];
}

/** The words as typed, general ones where there is hardly another, then as a dictionary cuts them; those of a region's name narrow instead of being looked for. */
function wordLists(query: string, regions: readonly string[]): readonly WordList[] {
  const { typed, withGeneral, words, region } = readQueryWords(query, regions);
  const isFew = typed.length + (region === undefined ? 0 : 1) < 2;
  const named = regions.find((name) => words.includes(stemOfRegion(name)) || words.includes(name));
  const others = words.filter(
    (word) => named === undefined || (word !== named && word !== stemOfRegion(named)),
  );
  const lists: readonly WordList[] = [
    { words: isFew ? withGeneral : typed, ...(region !== undefined && { region }) },
    ...(region === undefined && named !== undefined && others.length > 0
      ? [{ words: others, region: named }]
      : []),
    // One word of a longer one would be less than was asked for.
    ...(words.length > 1 || region !== undefined ? [{ words, ...(region !== undefined && { region }) }] : []),
  ];
  return lists.filter(
    ({ words: list }, at) =>
      list.length > 0 &&
      list.some((word) => [...word].length > 1) &&
      lists.findIndex((each) => each.words.join(' ') === list.join(' ')) === at,
  );
}
