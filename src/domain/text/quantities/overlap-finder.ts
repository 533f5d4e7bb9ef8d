/** A stretch of a text, in UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts stretches in order once, then tells of any other whether it has a character in common with one of them. */
export function createOverlapFinder(stretches: readonly Stretch[]): (start: number, end: number) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  /** The furthest end of each stretch and those before it. */
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (furthest[low - 1] ?? 0) > start;
  };
}
