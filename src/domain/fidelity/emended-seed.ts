import { countCharacters } from '../text/count-characters.ts';
import type { SeedCharacter } from './seed-character.ts';

/** A seed with emendations carried out, and where each stretch of it comes from. */
export interface EmendedSeed {
  readonly text: string;
  /** In order; together they are the text. */
  readonly stretches: readonly SeedStretch[];
}

/** Characters in a row that stand so in the seed, or that one emendation put there. */
export interface SeedStretch {
  /** UTF-16 offsets in the emended text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offset in the seed: of its first character, or of the emendation. */
  readonly offset: number;
  /** It comes from the `result` of an emendation, not from the seed. */
  readonly inserted: boolean;
}

/** How many characters (code points) of an emended text come from where. */
export interface OriginCounts {
  readonly seed: number;
  readonly inserted: number;
}

/**
 * What a part of an emended text is made of.
 * @param first number of the stretch that the part begins in, or of one before it
 */
export function countOrigins(
  { text, stretches }: EmendedSeed,
  { start, end }: { readonly start: number; readonly end: number },
  first = 0,
): OriginCounts {
  let [seed, inserted] = [0, 0];
  for (let number = first; number < stretches.length; number += 1) {
    const stretch = stretches[number];
    if (stretch === undefined || stretch.start >= end) break;
    const count = countCharacters(text, Math.max(start, stretch.start), Math.min(end, stretch.end));
    if (count > 0 && stretch.inserted) inserted += count;
    else if (count > 0) seed += count;
  }
  return { seed, inserted };
}

/**
 * A part of an emended text, character by character.
 * @param first as for `countOrigins`
 */
export function charactersIn(
  { text, stretches }: EmendedSeed,
  { start, end }: { readonly start: number; readonly end: number },
  first = 0,
): readonly SeedCharacter[] {
  const characters: SeedCharacter[] = [];
  for (let number = first; number < stretches.length; number += 1) {
    const stretch = stretches[number];
    if (stretch === undefined || stretch.start >= end) break;
    const { inserted } = stretch;
    let at = Math.max(start, stretch.start);
    for (const character of text.slice(at, Math.min(end, stretch.end))) {
      characters.push({ character, offset: stretch.offset + (inserted ? 0 : at - stretch.start), inserted });
      at += character.length;
    }
  }
  return characters;
}
