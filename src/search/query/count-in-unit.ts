import { findOccurrences } from '../fold/find-occurrences.ts';
import { fold, type FoldLevel } from '../fold/fold.ts';
import { foldedHeadingLength } from '../index/folded-corpus.ts';
import { measureUnit, type SearchUnit } from '../index/search-document.ts';
import type { UnitTally } from '../index/unit-tally.ts';

/** A unit as a search compares it, and how many of its characters, from the first, are heading. */
export interface FoldedUnit {
  readonly text: string;
  readonly heading: number;
}

/** Fold the characters of a unit. */
export function foldUnit(unit: SearchUnit, level: FoldLevel): FoldedUnit {
  const { text, headingLength } = measureUnit(unit);
  const folded = fold(text, level);
  return { text: folded.text, heading: foldedHeadingLength(folded, headingLength) };
}

/** What the unit with this number has of a folded text, if it has anything. */
export function countInUnit({ text, heading }: FoldedUnit, unit: number, wanted: string): UnitTally[] {
  const found = findOccurrences(text, wanted);
  return found.length === 0
    ? []
    : [{ unit, occurrences: found.length, inHeadings: found.filter((at) => at < heading).length }];
}
