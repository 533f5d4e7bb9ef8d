import { isBodyPosition, unitOf, type GramPositions } from './gram-positions.ts';

/** What a search found in one paragraph or heading line. */
export interface UnitTally {
  /** Number of the unit in the index. */
  readonly unit: number;
  readonly occurrences: number;
  /** Those of them that begin in a heading. */
  readonly inHeadings: number;
}

/** Count positions by unit, ascending; there is no unit without one. */
export function tallyUnits(positions: GramPositions): UnitTally[] {
  const found: { unit: number; occurrences: number; inHeadings: number }[] = [];
  for (const position of positions) {
    const unit = unitOf(position);
    let last = found.at(-1);
    if (last?.unit !== unit) found.push((last = { unit, occurrences: 0, inHeadings: 0 }));
    last.occurrences += 1;
    if (!isBodyPosition(position)) last.inHeadings += 1;
  }
  return found;
}
