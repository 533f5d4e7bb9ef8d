import { documentLines, partsOf } from '../../document/lines.ts';
import type { PolicyText } from '../../document/provision.ts';
import type { EmendedLine } from '../../fidelity/emended-lines.ts';
import type { SeedSpan } from '../../fidelity/lines-in-span.ts';

/** Where words of a paragraph, heading or row stand in the seed: its first occurrence there. */
export type LocateInSeed = (id: string, words: string) => SeedSpan | undefined;

/**
 * Leads from the words that a record quotes back to the seed.
 * @param lines of the seed, line by line those of the text (the fidelity check passes)
 */
export function createSeedLocator(text: PolicyText, lines: readonly EmendedLine[]): LocateInSeed {
  const parts = new Map<string, { readonly text: string; readonly offsets: readonly number[] }[]>();
  for (const [index, line] of documentLines(text).entries()) {
    const offsets = (lines[index]?.characters ?? []).flatMap(({ character, offset }) =>
      Array.from({ length: character.length }, () => offset),
    );
    for (const { id, text: words, start, end } of partsOf(line)) {
      parts.set(id, [...(parts.get(id) ?? []), { text: words, offsets: offsets.slice(start, end) }]);
    }
  }
  return (id, words) => {
    for (const part of parts.get(id) ?? []) {
      const at = part.text.indexOf(words);
      const start = part.offsets[at];
      const last = part.offsets[at + words.length - 1];
      if (at !== -1 && start !== undefined && last !== undefined) return { start, end: last + 1 };
    }
    return undefined;
  };
}
