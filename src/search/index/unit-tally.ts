import { isInBody, unitOf, type Posting } from './posting.ts';

/** What a search found in one paragraph or heading line. */
export interface UnitTally {
  /** Number of the unit in the index. */
  readonly unit: number;
  readonly occurrences: number;
  /** Those of them that begin in a heading. */
  readonly inHeadings: number;
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
