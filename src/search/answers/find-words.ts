import { fold } from '../fold/fold.ts';
import type { Failed } from '../query/index-failure.ts';
import { isTooMuch } from '../query/is-too-much.ts';
import type { OpenIndex } from '../query/open-index.ts';
import { MOST_WORDS } from '../query/parse-query.ts';
import type { SearchOptions } from '../query/search-result.ts';
import { isAnywhere, type Found } from './graded-answer.ts';
import { stemOfRegion } from './named-regions.ts';
import { readQueryWords, splitRegions } from './query-words.ts';

/** More words than this stand in any long document, and say nothing of it. */
const MOST_IN_DOCUMENT = 5;

/** Words looked for together, in some regions or, where none is named, in all. */
interface WordList {
  readonly words: readonly string[];
  readonly regions: readonly string[];
  readonly without: readonly string[];
}

/**
 * The first list of words that has hits, or else has some beside what the filters want; of a list of very many
 * words the first ones. Failed with `too-much` where none has and one was given up.
 */
export async function findWords(
  index: OpenIndex,
  query: string,
  options: SearchOptions,
  within: 'paragraph' | 'document',
): Promise<Found> {
  let cut: Failed | undefined;
  let elsewhere: Found;
  const places = options.filters?.place ?? [];
  for (const { words, regions: wanted, without } of listsOf(index, query)) {
    const isNarrowed = wanted.length > 0;
    // One word that stands in no paragraph stands in no document either; what was typed was looked for.
    if (words.length === 1 && (within === 'document' || (!isNarrowed && isTyped(words[0], query)))) continue;
    if (within === 'document' && words.length > MOST_IN_DOCUMENT) continue;
    // The regions that a reader chose are not left for others that the query names.
    const regions = places.length > 0 ? wanted.filter((name) => places.includes(name)) : wanted;
    if (isNarrowed && regions.length === 0) continue;
    const filters = isNarrowed ? { ...options.filters, place: regions } : options.filters;
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
      const named = { ...(isNarrowed && { regions }), ...(without.length > 0 && { without }) };
      if (result.hits > 0) return { layer, result, words: asked, ...named };
      if (!isNarrowed && isAnywhere(result)) elsewhere ??= { layer, result, words: asked };
    }
  }
  return cut ?? elsewhere;
}

function isTyped(word: string | undefined, query: string): boolean {
  return fold(word ?? '', 'exact').text === fold(query, 'exact').text;
}

/**
 * Whether no paragraph has the words of a clause as a dictionary cuts them: then none has those that are typed, which hold them.
 * False where that is not told for little, or where regions narrow the clause.
 */
export async function isKnownAbsent(index: OpenIndex, clause: string): Promise<boolean> {
  const lists = listsOf(index, clause);
  const words = lists.at(-1)?.words ?? [];
  if (words.length < 2 || lists.some(({ regions }) => regions.length > 0)) return false;
  const result = await index.search(words.slice(0, MOST_WORDS).join(' '), { mode: 'all-words' });
  return result.state === 'done' && !isAnywhere(result);
}

/** The words of a clause that were looked for together, as a dictionary cuts them where it does. */
export function wordsOfClause(index: OpenIndex, clause: string): readonly string[] {
  return listsOf(index, clause).at(-1)?.words.slice(0, MOST_WORDS) ?? [];
}

/**
 * The words of a query in every way that they may be meant: those of regions' names narrow, and where nothing is found in
 * the regions they are words like any other (人力 平台, where 平台市 is a region).
 */
function listsOf({ documents }: OpenIndex, query: string): readonly WordList[] {
  const known = [...new Set(documents.map(({ place }) => place))];
  const begun = splitRegions(query, known);
  const [asTyped, ...cut] = wordLists(query, known).map(withoutComparing);
  const split =
    begun === undefined
      ? []
      : wordLists(begun.query, []).map(({ words }) => withoutComparing({ ...begun, words }));
  const isNarrowed = begun !== undefined && begun.regions.length > 0;
  const lists = [
    ...(asTyped === undefined ? [] : [asTyped]),
    ...(isNarrowed ? split : []),
    ...cut,
    ...wordLists(query, []),
    // Where no document is of the provinces named, those of other places are what there is.
    ...(isNarrowed || !isNamedApart(query, begun?.without ?? []) ? [] : split),
  ];
  const some = lists.filter(({ words }) => words.length > 0);
  return [...new Map(some.map((list) => [JSON.stringify([list.regions, list.words]), list])).values()];
}

/** Whether provinces are surely meant: several, or one with something behind it. 浙江大学 is a name. */
function isNamedApart(query: string, provinces: readonly string[]): boolean {
  const [first = ''] = provinces;
  return provinces.length > 1 || new RegExp(`^\\s*${first}[省市]?[\\s的]`, 'u').test(query);
}

/** What asks for a comparison of regions, which their documents do not print. */
const COMPARING = /的?(?:对比|比较|区别|差别|异同)$/u;

function withoutComparing(list: WordList): WordList {
  if (list.regions.length < 2) return list;
  const words = list.words.map((word) => word.replace(COMPARING, '')).filter((word) => word !== '');
  return { ...list, words };
}

/** The words as typed, general ones where there is hardly another, then as a dictionary cuts them; those of regions' names narrow instead of being looked for. */
function wordLists(query: string, known: readonly string[]): readonly WordList[] {
  const { typed, withGeneral, words, regions, without } = readQueryWords(query, known);
  const isFew = typed.length + Math.min(1, regions.length) < 2;
  const named = known.filter((name) => words.includes(stemOfRegion(name)) || words.includes(name));
  const isName = (word: string): boolean =>
    named.some((name) => word === name || word === stemOfRegion(name));
  const others = words.filter((word) => !isName(word));
  const lists: readonly WordList[] = [
    { words: isFew ? withGeneral : typed, regions, without },
    ...(regions.length === 0 && named.length > 0 && others.length > 0
      ? [{ words: others, regions: named, without }]
      : []),
    // One word of a longer one would be less than was asked for.
    ...(words.length > 1 || regions.length > 0 ? [{ words, regions, without }] : []),
  ];
  return lists.filter(
    ({ words: list }, at) =>
      list.length > 0 &&
      list.some((word) => [...word].length > 1) &&
      lists.findIndex((each) => each.words.join(' ') === list.join(' ')) === at,
  );
}
