import { selectFingerprints } from './select-fingerprints.ts';

/** Characters that stand at several positions, and those positions in order. */
export interface SharedGram {
  readonly text: string;
  readonly positions: readonly GramPosition[];
}

export interface GramPosition {
  /** Position of the text in the list given. */
  readonly text: number;
  /** UTF-16 code unit. */
  readonly start: number;
}

// Hash and position share one exact double: 26 bits and 27 bits of its 53.
const POSITIONS = 2 ** 27;

/**
 * Every selected fingerprint that two or more of the texts have in common, by sorting them all once.
 * Equal hashes are distinguished by their characters, so that a collision groups nothing.
 * @param size characters a fingerprint
 * @param window neighbouring fingerprints of which one is kept
 */
export function* groupFingerprints(
  texts: readonly string[],
  size: number,
  window: number,
): Generator<SharedGram> {
  // Numbers alone, an object only for what is shared: most fingerprints are of one text.
  const [owners, starts, keys]: [number[], number[], number[]] = [[], [], []];
  for (const [index, text] of texts.entries()) {
    for (const { hash, start } of selectFingerprints(text, size, window)) {
      keys.push(hash * POSITIONS + owners.length);
      owners.push(index);
      starts.push(start);
    }
  }
  const sorted = Float64Array.from(keys).sort();
  const positionAt = (index: number): GramPosition => {
    const place = (sorted[index] ?? 0) % POSITIONS;
    return { text: owners[place] ?? 0, start: starts[place] ?? 0 };
  };
  const gramAt = ({ text, start }: GramPosition): string => texts[text]?.slice(start, start + size) ?? '';
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = Math.floor((sorted[from] ?? 0) / POSITIONS);
    for (to = from + 1; to < sorted.length && Math.floor((sorted[to] ?? 0) / POSITIONS) === hash;) to += 1;
    if (to - from < 2) continue;
    const bucket = Array.from({ length: to - from }, (_, index) => positionAt(from + index));
    for (const [text, alike] of Map.groupBy(bucket, gramAt))
      if (alike.length > 1) yield { text, positions: alike };
  }
}
