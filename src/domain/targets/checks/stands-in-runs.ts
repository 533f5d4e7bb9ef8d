/** A single character may stand anywhere by chance; two in a row say something. */
const SHORTEST_RUN = 2;

/**
 * Whether words are made of stretches of a text, in printed order: what stands between the stretches may be left out
 * (听取1次部门…情况 → 听取部门…情况), nothing may be added, altered or moved. A stretch has at least two characters.
 */
export function standsInRuns(words: string, text: string): boolean {
  // The earliest end, in the text, of each beginning of the words that can be made; absent where it cannot.
  const ends: (number | undefined)[] = [0];
  for (let to = SHORTEST_RUN; to <= words.length; to += 1) {
    for (let from = 0; from <= to - SHORTEST_RUN; from += 1) {
      const after = ends[from];
      const start = after === undefined ? -1 : text.indexOf(words.slice(from, to), after);
      if (start === -1) continue;
      const end = start + to - from;
      if (end < (ends[to] ?? Infinity)) ends[to] = end;
    }
  }
  return ends[words.length] !== undefined;
}
