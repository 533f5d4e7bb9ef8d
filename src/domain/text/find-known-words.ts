/** A known word where it stands in a text, with what it is known for. */
export interface KnownWord<Value> {
  readonly value: Value;
  readonly word: string;
  /** UTF-16 code units of the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Every place of a text at which a known word stands, from left to right; of those that begin together the longest first. */
export type WordFinder<Value> = (text: string) => readonly KnownWord<Value>[];

/** Makes a finder of words, each with its value: one pass over a text, however many words there are. */
export function createWordFinder<Value>(words: Iterable<readonly [string, Value]>): WordFinder<Value> {
  const known = [...words].filter(([word]) => word !== '').toSorted(([a], [b]) => b.length - a.length);
  const byFirst = Map.groupBy(known, ([word]) => word.charAt(0));
  return (text) => {
    const found: KnownWord<Value>[] = [];
    for (let start = 0; start < text.length; start += 1) {
      for (const [word, value] of byFirst.get(text.charAt(start)) ?? []) {
        if (text.startsWith(word, start)) found.push({ value, word, start, end: start + word.length });
      }
    }
    return found;
  };
}

/** Of words that overlap the one that begins first, and of those that begin together the longest. */
export function keepLongest<Value>(found: readonly KnownWord<Value>[]): readonly KnownWord<Value>[] {
  let end = 0;
  return found.filter((each) => {
    if (each.start < end) return false;
    end = each.end;
    return true;
  });
}
