import type { SearchDocument, SearchUnit } from '../../src/search/index/search-document.ts';
import { makeRandom, type Random } from './random.ts';

/**
 * As many documents as asked for: the models themselves, then made-up ones in their shape and length.
 * Of a made-up document's clauses about two in five are its model's, one in six is from any model, the others
 * are made of invented words, most from the document's own few, so that phrases are as common, and characters
 * and character pairs as many, as in a large collection of such texts. Numbers and regions change from one to the next.
 * The same arguments give the same documents.
 */
export function makeSyntheticCorpus(
  models: readonly SearchDocument[],
  count: number,
  seed = 1,
): SearchDocument[] {
  const random = makeRandom(seed);
  const clauses = models.flatMap(({ units }) =>
    units.flatMap(({ pieces }) => pieces.flatMap(({ text }) => cut(text))),
  );
  const words = inventWords(random, 24_000);
  const regions = Array.from(
    { length: 400 },
    () => `${pickCharacters(random, 2)}${random.pick(['市', '市', '县', '区'])}`,
  );
  const made = Array.from({ length: Math.max(0, count - models.length) }, (_, number) => {
    const model = random.pick(models);
    const region = random.pick(regions);
    const year = 2014 + random.below(12);
    const own = Array.from({ length: 250 }, () => pickWord(words, random));
    const word = (): string => (random.next() < 0.8 ? random.pick(own) : pickWord(words, random));
    const reword = (text: string): string =>
      cut(text)
        .map((clause) => changeNumbers(rewordClause(clause, clauses, word, random), random))
        .join('')
        .replace(/(?:佳木斯|宝清|乌海|哈尔滨|呼兰)[市县区]?/gu, region);
    return {
      ...model,
      policy: `synthetic-${year}-${String(number).padStart(4, '0')}`,
      region: { name: region, level: region.endsWith('市') ? 'prefecture' : 'county' },
      date: `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
      title: reword(model.title),
      topics: Array.from({ length: random.below(4) }, () => `topic-${random.below(24)}`),
      hasTargets: random.next() < 0.6,
      units: model.units.map(({ position, pieces }): SearchUnit => ({
        position,
        pieces: pieces.map((piece) => ({ ...piece, text: reword(piece.text) })),
      })),
    };
  });
  return [...models, ...made].slice(0, count);
}

function rewordClause(
  clause: string,
  clauses: readonly string[],
  word: () => string,
  random: Random,
): string {
  const chance = random.next();
  if (chance < 0.4 || clause.length < 4) return clause;
  if (chance < 0.57) return random.pick(clauses);
  let invented = '';
  while (invented.length < clause.length - 1) {
    invented += word() + (random.next() < 0.2 ? random.pick([...'的和与等对在中为以及']) : '');
  }
  return invented + (/[，。；：、,;:]$/u.exec(clause)?.[0] ?? '');
}

function changeNumbers(text: string, random: Random): string {
  return text.replace(/\d+/gu, (digits) =>
    random.next() < 0.5 ? digits : String(random.below(10 ** Math.min(digits.length, 4))),
  );
}

/** Clauses with the mark that closes them. */
function cut(text: string): string[] {
  return text.match(/[^，。；：、,;:]*[，。；：、,;:]?/gu)?.filter((clause) => clause !== '') ?? [];
}

/** The commoner half of the characters of GB 2312, in its order. */
const CHARACTERS = (() => {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xd7 - 0xb0 }, (_, row) => 0xb0 + row);
  return rows.flatMap((row) =>
    Array.from({ length: 0xfe - 0xa1 + 1 }, (_, cell) => decoder.decode(Uint8Array.of(row, 0xa1 + cell))),
  );
})();

function inventWords(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    pickCharacters(random, random.pick([2, 2, 2, 2, 2, 2, 3, 3, 4])),
  );
}

/** Characters as they come in texts: three in four from the 500 commonest, those the more often the earlier. */
function pickCharacters(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const rank = random.next() < 0.75 ? 500 * random.next() ** 1.5 : CHARACTERS.length * random.next();
    // A fixed walk over the table, which is in order of pronunciation.
    return CHARACTERS[(Math.floor(rank) * 1009) % CHARACTERS.length] ?? '教';
  }).join('');
}

function pickWord(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length * random.next() ** 2)] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
