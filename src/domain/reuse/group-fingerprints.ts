import type { FingerprintedDocument, TextPosition } from './fingerprinted-document.ts';
import { lineAt } from './fingerprinted-document.ts';

/** Characters, and the positions in order at which they stand. */
export interface SharedGram {
  readonly text: string;
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
  // Numbers alone, outside of the heap, an object only for what is shared: most fingerprints are of one document.
  const most = documents.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const [owners, indexes, keys] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)];
  let count = 0;
  for (const [owner, { hashes }] of documents.entries()) {
    for (let index = 0; index < hashes.length; index += 1) {
      const hash = hashes[index] ?? 0;
      if (wanted?.has(hash) === false) continue;
      keys[count] = hash * ORDINALS + count;
      owners[count] = owner;
      indexes[count] = index;
      count += 1;
    }
  }
  const sorted = keys.subarray(0, count).sort();
  const hashAt = (at: number): number => Math.floor((sorted[at] ?? 0) / ORDINALS);
  const positionAt = (at: number): TextPosition => {
    const ordinal = (sorted[at] ?? 0) % ORDINALS;
    const document = owners[ordinal] ?? 0;
    const index = indexes[ordinal] ?? 0;
    const { lines, starts } = documents[document] ?? {};
    return { document, line: lines?.[index] ?? 0, start: starts?.[index] ?? 0 };
  };
  const ownerAt = (at: number): number => owners[(sorted[at] ?? 0) % ORDINALS] ?? 0;
  const gramAt = (position: TextPosition): string =>
    lineAt(documents, position).slice(position.start, position.start + size);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = hashAt(from);
    for (to = from + 1; to < sorted.length && hashAt(to) === hash;) to += 1;
    // In order of the documents: of one alone where the first and the last are of one.
    if (ownerAt(from) === ownerAt(to - 1)) continue;
    const positions = Array.from({ length: to - from }, (_, index) => positionAt(from + index));
    const text = gramAt(positions[0] as TextPosition);
    // Nearly always all are the same characters, which is told without cutting each of them out.
    if (positions.every((position) => lineAt(documents, position).startsWith(text, position.start)))
      yield { text, hash, positions };
    else for (const [text, own] of Map.groupBy(positions, gramAt)) yield { text, hash, positions: own };
  }
}
