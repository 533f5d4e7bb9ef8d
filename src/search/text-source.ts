import type { FoldLevel } from './fold.ts';
import type { Places } from './places.ts';
import type { StoredUnit } from './text-pack.ts';

/** The texts behind an index, however they are stored. Both methods reject with an `IndexFailureError`. */
export interface TextSource {
  /** Every occurrence of a folded, non-empty text, overlaps left out; titles as shown (`titleUnit`) included. */
  find(folded: string, level: FoldLevel): Promise<Places>;
  /** The units with these numbers, in that order. */
  read(units: readonly number[]): Promise<readonly StoredUnit[]>;
}
