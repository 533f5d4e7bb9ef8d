/** Number of folded code units of one gram. */
export const gramLength = 4;

/** Where each gram of a folded text stands, by hash: an answer may hold a few offsets of other grams too. */
export interface GramIndex {
  /** Offsets of the gram that begins at `at` in `text`, ascending. */
  readonly offsetsOf: (text: string, at: number) => Int32Array;
}

/** Indexes a folded text in time and memory proportional to its length (8 bytes a code unit). */
export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - gramLength + 1);
  const mask = 2 ** Math.min(24, Math.max(8, Math.ceil(Math.log2(count + 1)))) - 1;
  const bounds = new Int32Array(mask + 2);
  const hashes = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const hash = hashGram(text, at) & mask;
    hashes[at] = hash;
    bounds[hash + 1] = (bounds[hash + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < bounds.length; bucket += 1) {
    bounds[bucket] = (bounds[bucket] ?? 0) + (bounds[bucket - 1] ?? 0);
  }
  const next = bounds.slice();
  const offsets = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    const slot = next[hash] ?? 0;
    offsets[slot] = at;
    next[hash] = slot + 1;
  }
  return {
    offsetsOf: (query, at) => {
      const hash = hashGram(query, at) & mask;
      return offsets.subarray(bounds[hash], bounds[hash + 1]);
    },
  };
}

function hashGram(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < gramLength; offset += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at + offset), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
