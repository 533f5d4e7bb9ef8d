/**
 * Where something stands in the folded texts: ascending numbers, one a place, each made of
 * the unit's number, the offset in its folded text, and whether that character is body text (not heading).
 * One number a place keeps a hundred thousand of them cheap to sort, cross and pass on.
 */
export type GramPositions = Float64Array;

const OFFSET_SPAN = 2 ** 22;
const UNIT_SPAN = OFFSET_SPAN * 2;

/** Longest folded unit, in UTF-16 units, that places can tell apart. */
export const LONGEST_UNIT = OFFSET_SPAN;

/** The place of an offset (UTF-16 units of the folded text, below `LONGEST_UNIT`) in a unit. */
export function placeAt(unit: number, offset: number, isBody: boolean): number {
  return unit * UNIT_SPAN + offset * 2 + (isBody ? 1 : 0);
}

/** Number of the unit of a place. */
export function unitOf(place: number): number {
  return Math.floor(place / UNIT_SPAN);
}

/** Offset of a place in the folded text of its unit, in UTF-16 units. */
export function offsetOf(place: number): number {
  return Math.floor((place % UNIT_SPAN) / 2);
}

/** Whether a place is in body text, not in a heading. */
export function isBodyPosition(place: number): boolean {
  return place % 2 === 1;
}

/** Those of `first` that have one of `second` exactly `distance` characters further on in the same unit. */
export function followedBy(first: GramPositions, second: GramPositions, distance: number): GramPositions {
  const kept: number[] = [];
  let index = 0;
  for (const place of first) {
    const wanted = place - (place % 2) + distance * 2;
    while (index < second.length && (second[index] as number) < wanted) index += 1;
    if (index === second.length) break;
    const found = second[index] as number;
    if (found - (found % 2) === wanted) kept.push(place);
  }
  return Float64Array.from(kept);
}

/**
 * The occurrences to count of a text `length` long, out of all places where it begins:
 * from the left, each beginning where the one before has ended or later, as `indexOf` finds them stepwise.
 */
export function withoutOverlaps(places: GramPositions, length: number): GramPositions {
  let free = 0;
  return places.filter((place) => {
    if (place - (place % 2) < free) return false;
    free = place - (place % 2) + length * 2;
    return true;
  });
}
