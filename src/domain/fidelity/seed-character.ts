/** A character on its way from a seed to the published text. */
export interface SeedCharacter {
  /** One code point. */
  readonly character: string;
  /** UTF-16 offset in the seed; for an inserted character, that of the emendation. */
  readonly offset: number;
  /** It comes from the `result` of an emendation, not from the seed. */
  readonly inserted: boolean;
}

/** The characters of a seed text, in order. */
export function seedCharacters(seed: string): readonly SeedCharacter[] {
  let offset = 0;
  return Array.from(seed, (character) => {
    const entry = { character, offset, inserted: false };
    offset += character.length;
    return entry;
  });
}
