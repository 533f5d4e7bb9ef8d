import { fold, type FoldedSearchText, type FoldLevel } from '../fold/fold.ts';
import { LONGEST_UNIT, gramPosition } from './gram-positions.ts';
import type { UnitCharacters } from './search-document.ts';

/** Closes every unit. Folding leaves no control character, so no query can hold it or reach across it. */
export const UNIT_END = '\u0000';

/** All units of an index, folded and laid end to end. Units are numbered from 0 in the order given. */
export interface FoldedCorpus {
  /** Every unit followed by `UNIT_END`. */
  readonly text: string;
  /** Where each unit begins in `text`; one more entry for the end. */
  readonly starts: Uint32Array;
  /** Where each unit's heading ends and its body begins, counted from the unit's own start. */
  readonly headings: Uint32Array;
}

/** Fold units and lay them out. @throws RangeError for a unit longer than positions can distinguish */
export function layOutCorpus(units: readonly UnitCharacters[], level: FoldLevel): FoldedCorpus {
  const starts = new Uint32Array(units.length + 1);
  const headings = new Uint32Array(units.length);
  const texts: string[] = [];
  units.forEach((unit, number) => {
    const folded = fold(unit.text, level);
    if (folded.text.length > LONGEST_UNIT) throw new RangeError(`unit ${number} is too long to index`);
    texts.push(folded.text, UNIT_END);
    headings[number] = foldedHeadingLength(folded, unit.headingLength);
    starts[number + 1] = (starts[number] as number) + folded.text.length + 1;
  });
  return { text: texts.join(''), starts, headings };
}

/** How many folded characters come from the first `headingLength` of the original. */
export function foldedHeadingLength(folded: FoldedSearchText, headingLength: number): number {
  if (headingLength === 0) return 0;
  const body = folded.starts.findIndex((start) => start >= headingLength);
  return body < 0 ? folded.text.length : body;
}

/** The gram position of an offset in the text of the whole corpus; `unit` must be the unit it lies in. */
export function positionInCorpus(corpus: FoldedCorpus, unit: number, offset: number): number {
  const within = offset - (corpus.starts[unit] as number);
  return gramPosition(unit, within, within >= (corpus.headings[unit] as number));
}
