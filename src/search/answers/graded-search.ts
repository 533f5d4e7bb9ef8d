import { findAcrossBreaks } from '../query/find-across-breaks.ts';
import type { Failed } from '../query/index-failure.ts';
import { isTooMuch } from '../query/is-too-much.ts';
import type { OpenIndex } from '../query/open-index.ts';
import type { SearchOptions, SearchOutcome, SearchResult } from '../query/search-result.ts';
import { readQueryWords, splitRegion, stemOfRegion } from './query-words.ts';

/** How strictly an answer has what was asked for, the strictest first. */
type TextLayer = 'exact' | 'unpunctuated' | 'all-words' | 'document';

/** More words than this stand in any long document, and say nothing of it. */
const MOST_IN_DOCUMENT = 5;

/** What the strictest layer with hits found. */
export interface GradedAnswer {
  /** `exact`: over the breaks of paragraphs, in none of which the query stands. */
  readonly layer: TextLayer;
  readonly result: SearchResult;
  /** The words that stand together, of the last two layers. */
  readonly words?: readonly string[];
  /** The region that the query names, to which they are narrowed. */
  readonly region?: string;
  /** A stricter layer may have hits too: it was given up where it would have loaded too much. */
  readonly isCut: boolean;
}

/** No layer has hits, of those that were not given up since they would have loaded too much. */
export interface Unfinished {
  readonly state: 'unfinished';
}

/** Words looked for together, in one region or in all. */
interface WordList {
  readonly words: readonly string[];
  readonly region?: string;
}

/**
 * The answer of the strictest layer that has hits to a query that stands in no paragraph as typed: over the breaks of
 * paragraphs, without punctuation, all its words in one paragraph, all in one document; in the region that it names, where it
 * names one. Undefined where no layer has any.
 * @param index bounded, where a layer must not load whatever it may take
 * @param loose the answer without punctuation
 */
export async function gradeSearch(
  index: OpenIndex,
  query: string,
  options: SearchOptions,
  loose: SearchOutcome | undefined,
): Promise<GradedAnswer | Unfinished | Failed | undefined> {
  const across = await findAcrossBreaks(index, query, 'exact', options);
  let isCut = isTooMuch(across);
  if (across !== undefined && !isCut)
    return across.state === 'failed' ? across : { layer: 'exact', result: across, isCut };
  if (isTooMuch(loose)) isCut = true;
  else if (loose?.state === 'done' && loose.hits > 0) return { layer: 'unpunctuated', result: loose, isCut };
  const loosely = await findAcrossBreaks(index, query, 'loose', options);
  if (isTooMuch(loosely)) isCut = true;
  else if (loosely !== undefined)
    return loosely.state === 'failed' ? loosely : { layer: 'unpunctuated', result: loosely, isCut };
  const regions = [...new Set(index.documents.map(({ place }) => place))];
  const begun = splitRegion(query, regions);
  const lists = [
    ...wordLists(query, regions),
    ...(begun === undefined
      ? []
      : wordLists(begun.query, []).map(({ words }): WordList => ({ words, region: begun.region }))),
  ];
  for (const within of ['paragraph', 'document'] as const) {
    for (const { words, region } of lists) {
      // One word that stands nowhere stands in no document either.
      if (words.length === 1 && (region === undefined || within === 'document')) continue;
      if (within === 'document' && words.length > MOST_IN_DOCUMENT) continue;
      const filters = region === undefined ? options.filters : { ...options.filters, place: [region] };
      const found = await index.search(words.join(' '), {
        ...options,
        ...(filters && { filters }),
        mode: 'all-words',
        within,
      });
      if (isTooMuch(found)) {
        isCut = true;
        continue;
      }
      if (found.state === 'failed') return found;
      if (found.state === 'done' && found.hits > 0) {
        const layer = within === 'paragraph' ? 'all-words' : 'document';
        return { layer, result: found, words, ...(region !== undefined && { region }), isCut };
      }
    }
  }
  return isCut ? { state: 'unfinished' } : undefined;
}

/** The words as typed, then as a dictionary cuts them; those of a region's name narrow instead of being looked for. */
function wordLists(query: string, regions: readonly string[]): readonly WordList[] {
  const { typed, words, region } = readQueryWords(query, regions);
  const named = regions.find((name) => words.includes(stemOfRegion(name)) || words.includes(name));
  const others = words.filter(
    (word) => named === undefined || (word !== named && word !== stemOfRegion(named)),
  );
  const lists: readonly WordList[] = [
    { words: typed, ...(region !== undefined && { region }) },
    ...(region === undefined && named !== undefined && others.length > 0
      ? [{ words: others, region: named }]
      : []),
    { words, ...(region !== undefined && { region }) },
  ];
  return lists.filter(
    ({ words: list }, at) =>
      list.length > 0 &&
      list.some((word) => [...word].length > 1) &&
      lists.findIndex((each) => each.words.join(' ') === list.join(' ')) === at,
  );
}
