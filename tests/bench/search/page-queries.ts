import { measureUnit, type SearchDocument } from '../../../src/search/index/search-document.ts';
import {
  cutCharacterPairs,
  cutOverBreaks,
  cutQueries,
  cutShortQueries,
  cutSplitQueries,
  cutWordPairs,
} from './cut-queries.ts';
import { ABSENT_PHRASES, FREQUENT_APART, LITERAL_PHRASES, WORDS_APART } from './phrases.ts';

/** What a whole search page is asked, by the kind of query; of what is cut out of the texts so many of each kind. */
export function makePageQueries(
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): Readonly<Record<string, readonly string[]>> {
  const cuts = cutQueries(documents, count, seed);
  return {
    'phrases that occur': LITERAL_PHRASES,
    'phrases that do not': ABSENT_PHRASES,
    'random strings': cuts,
    'halves of two strings': joinHalves(cuts, ''),
    'strings in quotation marks': cuts.map((string) => `“${string}”`),
    'halves of two strings in quotation marks': joinHalves(cuts, '').map((string) => `“${string}”`),
    'strings over a paragraph break': cutOverBreaks(documents, count, seed),
    'document numbers, without brackets': typeNumbers(documents).slice(0, count),
    'questions of several clauses': askInClauses(cutWordPairs(documents, count, seed)),
    'halves of two strings, apart': joinHalves(cuts, ' '),
    'single characters and strings of two or three': cutShortQueries(documents, count, seed),
    'words of readers, apart': WORDS_APART,
    'any two words, apart': cutWordPairs(documents, count, seed),
    'strings with a space in the middle': cutSplitQueries(documents, count, seed),
    'two characters, apart': cutCharacterPairs(documents, count, seed),
    'frequent words, apart': FREQUENT_APART,
  };
}

/** The document numbers that the texts name, as they are typed without 〔〕, and some that none of them names. */
function typeNumbers(documents: readonly SearchDocument[]): string[] {
  const printed = documents.flatMap(({ units }) =>
    units.flatMap((unit) => measureUnit(unit).text.match(/\p{Script=Han}{2,5}发〔20\d\d〕\d+号/gu) ?? []),
  );
  return [...new Set(printed)].flatMap((number, at) => {
    const typed = number.replace('〔', '').replace('〕', [' ', '年', ''][at % 3] ?? '');
    return at % 4 === 0 ? [typed, typed.replace(/20(?=\d\d)/u, '19')] : [typed];
  });
}

/** What two words of each pair have to do with each other, and then something of the next pair. */
function askInClauses(pairs: readonly string[]): string[] {
  return pairs.map((pair, at) => {
    const [next = ''] = (pairs[(at + 1) % pairs.length] ?? '').split(' ');
    return `${pair.replace(' ', '有哪些')}，${next}怎么申请？`;
  });
}

/** The beginning of each string with the end of the next: hardly any stands anywhere, but all they are made of does. */
function joinHalves(strings: readonly string[], between: string): string[] {
  return strings.map((string, at) => {
    const next = strings[(at + 1) % strings.length] ?? '';
    return string.slice(0, Math.ceil(string.length / 2)) + between + next.slice(next.length >> 1);
  });
}
