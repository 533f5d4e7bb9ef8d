/** Where two texts agree around a common point: the first offsets and how many characters from there. */
export interface ExtendedMatch {
  readonly startA: number;
  readonly startB: number;
  readonly length: number;
}

/** The longest run of identical characters (UTF-16 code units) of two texts through one offset of each. */
export function extendMatch(a: string, offsetA: number, b: string, offsetB: number): ExtendedMatch {
  let before = 0;
  while (before < Math.min(offsetA, offsetB) && a[offsetA - before - 1] === b[offsetB - before - 1])
    before += 1;
  const limit = Math.min(a.length - offsetA, b.length - offsetB);
  let after = 0;
  while (after < limit && a[offsetA + after] === b[offsetB + after]) after += 1;
  return { startA: offsetA - before, startB: offsetB - before, length: before + after };
}
