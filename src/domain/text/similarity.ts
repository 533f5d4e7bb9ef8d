import { oncePerText } from './once-per-text.ts';

/**
 * How alike two short texts are, by the pairs of adjacent letters and digits they share: 0 for none, 1 for all
 * (Dice's coefficient).
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [letterPairs(a), letterPairs(b)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

/** Names kept at a time: each is compared with many others. */
const KEPT_NAMES = 1024;

/** The pairs of adjacent letters and digits of a text: two texts without a common one are not alike at all. */
export const letterPairs = oncePerText((text): ReadonlySet<string> => {
  const letters = [...text.replace(/[^\p{L}\p{N}%]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}, KEPT_NAMES);
