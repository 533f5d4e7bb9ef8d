/** Bytes that the page of a first question is meant to load at most, by documents; between them it grows with their logarithm. */
const FEW = { documents: 300, bytes: 80_000 };
const MANY = { documents: 3000, bytes: 150_000 };
/** … of them for the hits that are shown. */
const OF_HITS = 14_000;
/** … and at the least for what is looked up, however large the entry is. */
const LEAST = 30_000;

/**
 * Bytes that a question loads at most beside the entry, so that what it can do without may still load.
 * @param entryBytes those of the entry, as stored
 */
export function mostBytes(documents: number, entryBytes: number): number {
  const share = Math.log(documents / FEW.documents) / Math.log(MANY.documents / FEW.documents);
  const all = FEW.bytes + Math.min(1, Math.max(0, share)) * (MANY.bytes - FEW.bytes);
  return Math.max(LEAST, all - entryBytes - OF_HITS);
}
