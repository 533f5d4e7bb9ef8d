/**
 * How alike two short texts are, by the pairs of adjacent letters and digits they share: 0 for none, 1 for all
 * (Dice's coefficient).
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text.replace(/[^\p{L}\p{N}%]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
