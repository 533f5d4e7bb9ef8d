import type { FoldLevel } from '../fold/fold.ts';
import type { StoredUnit } from '../index/text-pack.ts';
import type { UnitTally } from '../index/unit-tally.ts';

/** The texts behind an index, however they are stored. Both methods reject with an `IndexFailureError`. */
export interface TextSource {
  /**
   * Every unit with an occurrence of a folded, non-empty text, ascending, overlaps left out; titles as shown
   * (`titleUnit`) included.
   */
  find(folded: string, level: FoldLevel): Promise<readonly UnitTally[]>;
  /** The units with these numbers, in that order. */
  read(units: readonly number[]): Promise<readonly StoredUnit[]>;
}
