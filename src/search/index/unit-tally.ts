import { isInBody, unitOf, type Posting } from './posting.ts';

/** What a search found in one paragraph or heading line. */
export interface UnitTally {
  /** Number of the unit in the index. */
  readonly unit: number;
  readonly occurrences: number;
  /** Those of them that begin in a heading. */
  readonly inHeadings: number;
}

/** What a search found in some units of one document that belong to the same topics; `unit` is the first of them. */
export interface Tally extends UnitTally {
  /** How many of the units have something, and how many have it in their body; absent of one unit. */
  readonly paragraphs?: readonly [all: number, inBody: number];
  /** Those units, ascending; absent of one unit. Rejects with an `IndexFailureError`. */
  readonly list?: ((bodyOnly: boolean) => Promise<readonly UnitTally[]>) | undefined;
}

/** The counts of two parts of what was found, ascending. */
export function joinTallies(first: readonly UnitTally[], second: readonly UnitTally[]): readonly UnitTally[] {
  if (second.length === 0) return first;
  const joined = new Map(first.map((tally) => [tally.unit, tally]));
  for (const { unit, occurrences, inHeadings } of second) {
    const own = joined.get(unit);
    joined.set(unit, {
      unit,
      occurrences: occurrences + (own?.occurrences ?? 0),
      inHeadings: inHeadings + (own?.inHeadings ?? 0),
    });
  }
  return [...joined.values()].sort((a, b) => a.unit - b.unit);
}

/** Count postings, ascending, by unit; there is no unit without one. */
export function tallyUnits(postings: Iterable<Posting>): UnitTally[] {
  const found: { unit: number; occurrences: number; inHeadings: number }[] = [];
  for (const posting of postings) {
    const unit = unitOf(posting);
    let last = found.at(-1);
    if (last?.unit !== unit) found.push((last = { unit, occurrences: 0, inHeadings: 0 }));
    last.occurrences += 1;
    if (!isInBody(posting)) last.inHeadings += 1;
  }
  return found;
}
