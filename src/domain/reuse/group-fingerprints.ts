import type { FingerprintedDocument, TextPosition } from './fingerprinted-document.ts';
import { lineAt } from './fingerprinted-document.ts';

/** Characters that stand at several positions, and those positions in order. */
export interface SharedGram {
  readonly text: string;
  readonly hash: number;
  readonly positions: readonly TextPosition[];
}

// Hash and ordinal share one exact double: 26 bits and 27 bits of its 53.
const ORDINALS = 2 ** 27;

/**
 * Every fingerprint that stands at two or more positions of the documents, by sorting them all once.
 * Equal hashes are distinguished by their characters, so that a collision groups nothing.
 * @param size characters a fingerprint
 * @param wanted the hashes asked for, unless all are
 */
export function* groupFingerprints(
  documents: readonly FingerprintedDocument[],
  size: number,
  wanted?: ReadonlySet<number>,
): Generator<SharedGram> {
  // Numbers alone, an object only for what is shared: most fingerprints are of one document.
  const [owners, indexes, keys]: [number[], number[], number[]] = [[], [], []];
  for (const [owner, { hashes }] of documents.entries()) {
    for (let index = 0; index < hashes.length; index += 1) {
      const hash = hashes[index] ?? 0;
      if (wanted?.has(hash) === false) continue;
      keys.push(hash * ORDINALS + owners.length);
      owners.push(owner);
      indexes.push(index);
    }
  }
  const sorted = Float64Array.from(keys).sort();
  const hashAt = (at: number): number => Math.floor((sorted[at] ?? 0) / ORDINALS);
  const positionAt = (at: number): TextPosition => {
    const ordinal = (sorted[at] ?? 0) % ORDINALS;
    const document = owners[ordinal] ?? 0;
    const index = indexes[ordinal] ?? 0;
    const { lines, starts } = documents[document] ?? {};
    return { document, line: lines?.[index] ?? 0, start: starts?.[index] ?? 0 };
  };
  const gramAt = (position: TextPosition): string =>
    lineAt(documents, position).slice(position.start, position.start + size);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = hashAt(from);
    for (to = from + 1; to < sorted.length && hashAt(to) === hash;) to += 1;
    if (to - from < 2) continue;
    const bucket = Array.from({ length: to - from }, (_, index) => positionAt(from + index));
    for (const [text, positions] of Map.groupBy(bucket, gramAt))
      if (positions.length > 1) yield { text, hash, positions };
  }
}
