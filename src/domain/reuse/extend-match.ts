/** Where two texts agree around a common place: the first offsets and how many characters from there. */
export interface ExtendedMatch {
  readonly startA: number;
  readonly startB: number;
  readonly length: number;
}

/** The longest run of identical characters (UTF-16 code units) of two texts through one place of each. */
export function extendMatch(a: string, placeA: number, b: string, placeB: number): ExtendedMatch {
  let before = 0;
  while (before < Math.min(placeA, placeB) && a[placeA - before - 1] === b[placeB - before - 1]) before += 1;
  const limit = Math.min(a.length - placeA, b.length - placeB);
  let after = 0;
  while (after < limit && a[placeA + after] === b[placeB + after]) after += 1;
  return { startA: placeA - before, startB: placeB - before, length: before + after };
}
