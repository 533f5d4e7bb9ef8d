/** A stretch in which two sequences differ: `a[aStart, aEnd)` against `b[bStart, bEnd)`; either may be empty. */
export interface Difference {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Beyond this many single edits two texts are not copies of each other: the rest is one difference. */
const EDIT_LIMIT = 1500;

/** The fewest edits that make `b` of `a` (Myers 1986), as stretches in order; what lies between them is equal. */
export function diffSequences<Item>(a: readonly Item[], b: readonly Item[]): readonly Difference[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  if (start === aEnd && start === bEnd) return [];
  const whole = { aStart: start, aEnd, bStart: start, bEnd };
  if (start === aEnd || start === bEnd) return [whole];
  const trace = traceEdits(a.slice(start, aEnd), b.slice(start, bEnd));
  return trace ? mergeEdits(trace, aEnd - start, bEnd - start, start) : [whole];
}

/** For each diagonal (x − y), the furthest x reached on it. */
type Reach = ReadonlyMap<number, number>;

/** The reach after 0, 1, 2 … edits, until the end is reached; `undefined` beyond the limit. */
function traceEdits<Item>(a: readonly Item[], b: readonly Item[]): readonly Reach[] | undefined {
  const trace: Reach[] = [];
  let reach: Reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= EDIT_LIMIT; edits += 1) {
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let { x } = enterDiagonal(reach, diagonal);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return [...trace, next];
    }
    trace.push(next);
    reach = next;
  }
  return undefined;
}

interface Entry {
  readonly x: number;
  /** Entered by adding an item of `b`, rather than by leaving one of `a` out. */
  readonly isAddition: boolean;
}

/** Where one more edit enters a diagonal: from whichever neighbour reaches further. */
function enterDiagonal(reach: Reach, diagonal: number): Entry {
  const added = reach.get(diagonal + 1) ?? -1;
  const left = (reach.get(diagonal - 1) ?? -2) + 1;
  return added >= left ? { x: added, isAddition: true } : { x: left, isAddition: false };
}

/** Walks the trace back from the end and puts neighbouring edits together. */
function mergeEdits(
  trace: readonly Reach[],
  aLength: number,
  bLength: number,
  offset: number,
): readonly Difference[] {
  const differences: Difference[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const diagonal = x - y;
    const entry = enterDiagonal(trace[edits - 1] ?? new Map<number, number>(), diagonal);
    const aEnd = entry.x + offset;
    const bEnd = entry.x - diagonal + offset;
    const aStart = entry.isAddition ? aEnd : aEnd - 1;
    const bStart = entry.isAddition ? bEnd - 1 : bEnd;
    const later = differences.at(-1);
    const touches = later?.aStart === aEnd && later.bStart === bEnd;
    if (touches) differences[differences.length - 1] = { ...later, aStart, bStart };
    else differences.push({ aStart, aEnd, bStart, bEnd });
    x = aStart - offset;
    y = bStart - offset;
  }
  return differences.reverse();
}
