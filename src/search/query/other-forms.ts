import { foldQuery, type FoldedQuery, type TypedVariants } from '../fold/fold-query.ts';
import type { FoldLevel } from '../fold/fold.ts';

/**
 * The other ways to read a phrase that stands nowhere as it was typed: as words of neighbouring cells of a row, where white
 * space or a mark drawn between cells parts them (序号 任务, 序号|任务), with a tab that parts no cells, as a word processor
 * sets one behind a number, then with other characters.
 * @param folded the phrase, folded
 */
export function formsOfPhrase(
  phrase: string,
  level: FoldLevel,
  folded: FoldedQuery,
  variants: TypedVariants,
  ambiguous: TypedVariants,
): FoldedQuery[] {
  const cells = phrase.trim().replace(/\s*[\s|｜]\s*/gu, '\t');
  const inCells = cells.includes('\t') ? [foldQuery(cells, level, variants)] : [];
  const untabbed = /\S\s*\t\s*\S/u.test(phrase)
    ? foldQuery(phrase.replaceAll('\t', ' '), level, variants)
    : folded;
  return [...inCells, ...(untabbed === folded ? [] : [untabbed]), ...otherForms(untabbed, ambiguous)];
}

/** Of more such characters in one query not every choice is tried: all of them are exchanged. */
const MOST_CHANGED = 4;

/**
 * The other ways to read a folded query, when it has characters that stand in the texts but are also the
 * traditional form of another one there (著: 显著, and 标誌著 for 标志着). Those with fewest exchanged come first.
 */
export function otherForms({ text, replaced }: FoldedQuery, ambiguous: TypedVariants): FoldedQuery[] {
  const ambiguousCharacters = Array.from(text, (character, index) => ({ character, index })).filter(
    ({ character }) => ambiguous.has(character),
  );
  const choices =
    ambiguousCharacters.length > MOST_CHANGED
      ? [ambiguousCharacters]
      : Array.from({ length: 2 ** ambiguousCharacters.length - 1 }, (_, number) =>
          ambiguousCharacters.filter((_character, bit) => (((number + 1) >> bit) & 1) === 1),
        ).sort((a, b) => a.length - b.length);
  return choices.map((chosen) => {
    const characters = Array.from(text);
    const changed = new Map(replaced);
    for (const { character, index } of chosen) {
      const used = ambiguous.get(character) ?? character;
      characters[index] = used;
      changed.set(character, used);
    }
    return { text: characters.join(''), replaced: [...changed] };
  });
}
