/**
 * Where something stands in the folded texts: ascending numbers, one for each occurrence, each made of
 * the unit's number, the offset in its folded text, and whether that character is body text (not heading).
 * One number each keeps a hundred thousand of them cheap to sort, cross and pass on.
 */
export type GramPositions = Float64Array;

const OFFSET_SPAN = 2 ** 22;
const UNIT_SPAN = OFFSET_SPAN * 2;

/** Longest folded unit, in UTF-16 units, that positions can distinguish. */
export const LONGEST_UNIT = OFFSET_SPAN;

/** The position of an offset (UTF-16 units of the folded text, below `LONGEST_UNIT`) in a unit. */
export function gramPosition(unit: number, offset: number, isBody: boolean): number {
  return unit * UNIT_SPAN + offset * 2 + (isBody ? 1 : 0);
}

/** Number of the unit of a position. */
export function unitOf(position: number): number {
  return Math.floor(position / UNIT_SPAN);
}

/** Offset of a position in the folded text of its unit, in UTF-16 units. */
export function offsetInUnit(position: number): number {
  return Math.floor((position % UNIT_SPAN) / 2);
}

/** Whether a position is in body text, not in a heading. */
export function isBodyPosition(position: number): boolean {
  return position % 2 === 1;
}

/** Those of `first` that have one of `second` exactly `distance` characters further on in the same unit. */
export function followedBy(first: GramPositions, second: GramPositions, distance: number): GramPositions {
  const kept: number[] = [];
  let index = 0;
  for (const position of first) {
    const wanted = position - (position % 2) + distance * 2;
    while (index < second.length && (second[index] as number) < wanted) index += 1;
    if (index === second.length) break;
    const found = second[index] as number;
    if (found - (found % 2) === wanted) kept.push(position);
  }
  return Float64Array.from(kept);
}

/**
 * The occurrences to count of a text `length` long, out of all positions where it begins:
 * from the left, each beginning where the one before has ended or later, as `indexOf` finds them stepwise.
 */
export function withoutOverlaps(positions: GramPositions, length: number): GramPositions {
  let free = 0;
  return positions.filter((position) => {
    if (position - (position % 2) < free) return false;
    free = position - (position % 2) + length * 2;
    return true;
  });
}
