import type { FingerprintedDocument } from './fingerprinted-document.ts';
import { textAt, unitsAt } from './fingerprinted-document.ts';
import type { TextPosition } from './text-position.ts';
import { documentOf, documentPosition, offsetOf } from './text-position.ts';

/** The positions in order at which the same characters stand, and the hash of these. */
export interface SharedGram {
  readonly hash: number;
  readonly positions: readonly TextPosition[];
}

// Hash and ordinal share one exact double: 26 bits and 27 bits of its 53.
const ORDINALS = 2 ** 27;

/**
 * Every fingerprint that stands in two or more of the documents, by sorting them all once.
 * Equal hashes are distinguished by their characters, so that a collision groups nothing.
 * @param size characters a fingerprint
 * @param wanted the hashes asked for, unless all are
 */
export function* groupFingerprints(
  documents: readonly FingerprintedDocument[],
  size: number,
  wanted?: ReadonlySet<number>,
): Generator<SharedGram> {
  // Outside of the heap; a list for what is shared alone: most fingerprints are of one document.
  const most = documents.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const [all, keys] = [new Float64Array(most), new Float64Array(most)];
  let count = 0;
  for (const [owner, { hashes, offsets }] of documents.entries()) {
    const document = documentPosition(owner);
    for (let index = 0; index < hashes.length; index += 1) {
      const hash = hashes[index] ?? 0;
      if (wanted?.has(hash) === false) continue;
      keys[count] = hash * ORDINALS + count;
      all[count] = document + (offsets[index] ?? 0);
      count += 1;
    }
  }
  const sorted = keys.subarray(0, count).sort();
  const hashAt = (at: number): number => Math.floor((sorted[at] ?? 0) / ORDINALS);
  const positionAt = (at: number): TextPosition => all[(sorted[at] ?? 0) % ORDINALS] ?? 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = hashAt(from);
    for (to = from + 1; to < sorted.length && hashAt(to) === hash;) to += 1;
    // In order of the documents: of one alone where the first and the last are of one.
    if (to === from + 1 || documentOf(positionAt(from)) === documentOf(positionAt(to - 1))) continue;
    const positions = Array.from({ length: to - from }, (_, index) => positionAt(from + index));
    yield* groupCharacters(documents, size, hash, positions);
  }
}

/** The positions of one hash by the characters at them, which are nearly always the same. */
function* groupCharacters(
  documents: readonly FingerprintedDocument[],
  size: number,
  hash: number,
  positions: readonly TextPosition[],
): Generator<SharedGram> {
  const [first = 0] = positions;
  const [wanted, start] = [unitsAt(documents, first), offsetOf(first)];
  const isAlike = (position: TextPosition): boolean => {
    const [units, offset] = [unitsAt(documents, position), offsetOf(position)];
    for (let index = 0; index < size; index += 1)
      if (units[offset + index] !== wanted[start + index]) return false;
    return true;
  };
  if (positions.every(isAlike)) yield { hash, positions };
  // Of two that are not alike neither is shared: so most collisions end, whose number grows with the square of the texts.
  else if (positions.length > 2)
    for (const own of Map.groupBy(positions, (position) => textAt(documents, position, size)).values())
      if (own.length > 1) yield { hash, positions: own };
}
