import { measureUnit, type SearchDocument } from '../../../src/search/index/search-document.ts';
import { makeRandom } from '../random.ts';

/** Strings of 2–14 characters cut anywhere out of the texts, across words, brackets and run-in headings. */
export function cutQueries(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  return cut(documents, count, seed, 2, 14);
}

/** Single characters, and strings of two or three, cut anywhere out of the texts. */
export function cutShortQueries(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  return cut(documents, count, seed, 1, 3);
}

/** Two words of two or three characters each, typed apart, of which hardly any two belong together. */
export function cutWordPairs(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  const words = cut(documents, count * 8, seed, 2, 3).filter((word) => /^\p{Script=Han}+$/u.test(word));
  return words.slice(0, count).map((word, at) => `${word} ${words[words.length - 1 - at] ?? ''}`);
}

/** Strings cut anywhere out of the texts, with a space typed in their middle: the words apart stand together as one phrase. */
export function cutSplitQueries(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  return cut(documents, count, seed, 4, 14).map((query) => {
    const characters = Array.from(query);
    const middle = characters.length >> 1;
    return `${characters.slice(0, middle).join('')} ${characters.slice(middle).join('')}`;
  });
}

/** Two single characters of the texts, typed apart: many of them stand nearly everywhere. */
export function cutCharacterPairs(
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): string[] {
  const characters = cut(documents, count * 2, seed, 1, 1);
  return characters
    .slice(0, count)
    .map((character, at) => `${character} ${characters[characters.length - 1 - at] ?? ''}`);
}

/** The last characters of a paragraph and the first of the next, three to eight of each. */
export function cutOverBreaks(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  const random = makeRandom(seed);
  const queries: string[] = [];
  while (queries.length < count) {
    const { units } = random.pick(documents);
    const at = random.below(Math.max(1, units.length - 1));
    const [before, after] = units.slice(at, at + 2).map((unit) => Array.from(measureUnit(unit).text));
    if (before === undefined || after === undefined || before.length < 3 || after.length < 3) continue;
    const query = [...before.slice(-3 - random.below(6)), ...after.slice(0, 3 + random.below(6))].join('');
    if (!/\s/u.test(query)) queries.push(query);
  }
  return queries;
}

function cut(
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
  shortest: number,
  longest: number,
): string[] {
  const random = makeRandom(seed);
  const queries: string[] = [];
  while (queries.length < count) {
    const characters = Array.from(measureUnit(random.pick(random.pick(documents).units)).text);
    const length = shortest + random.below(longest - shortest + 1);
    const start = random.below(Math.max(1, characters.length - length));
    const query = characters.slice(start, start + length).join('');
    if (query.trim().length >= shortest) queries.push(query);
  }
  return queries;
}
