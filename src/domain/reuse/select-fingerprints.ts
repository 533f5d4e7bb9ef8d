/** Multiplier and modulus keep every product below 2^53, so that hashes are exact and the same everywhere. */
const MULTIPLIER = 131_071;
const MODULUS = 67_108_859;

/** A hash of the `size` characters from `start` (UTF-16 code units), chosen to stand for its surroundings. */
export interface Fingerprint {
  /** Below 2^26. */
  readonly hash: number;
  readonly start: number;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): of every `window` neighbouring k-grams the one with the least hash
 * is kept, the last of equals. Two texts that share a run of at least `size + window - 1` characters are sure to
 * keep a fingerprint of that run in common. A text with fewer k-grams than a window keeps its least; one shorter
 * than `size` keeps none.
 */
export function selectFingerprints(text: string, size: number, window: number): Fingerprint[] {
  const hashes = hashGrams(text, size);
  const width = Math.min(window, hashes.length);
  const kept: Fingerprint[] = [];
  let [least, lastKept] = [-1, -1];
  for (let from = 0; width > 0 && from + width <= hashes.length; from += 1) {
    // Where the least of the window before is still in this one, only the last of this one is new.
    const isInside = least >= from;
    if (!isInside) least = from;
    for (let index = isInside ? from + width - 1 : from + 1; index < from + width; index += 1) {
      if ((hashes[index] ?? 0) <= (hashes[least] ?? 0)) least = index;
    }
    if (least !== lastKept) kept.push({ hash: hashes[least] ?? 0, start: least });
    lastKept = least;
  }
  return kept;
}

/** Rolling hash of every k-gram. */
function hashGrams(text: string, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - size + 1));
  let highest = 1;
  for (let index = 1; index < size; index += 1) highest = (highest * MULTIPLIER) % MODULUS;
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (index >= size) {
      const leaving = (text.charCodeAt(index - size) * highest) % MODULUS;
      hash = (hash - leaving + MODULUS) % MODULUS;
    }
    hash = (hash * MULTIPLIER + text.charCodeAt(index)) % MODULUS;
    if (index >= size - 1) hashes[index - size + 1] = hash;
  }
  return hashes;
}
