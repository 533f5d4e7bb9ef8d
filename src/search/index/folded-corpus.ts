import { fold, foldLoosely, type FoldedSearchText, type FoldLevel } from '../fold/fold.ts';
import { makePosting, type Posting } from './posting.ts';
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

/** A corpus at the loose level, and how it differs from the exact one. */
export interface LooseCorpus extends FoldedCorpus {
  /** From each character how many it is to the first one that punctuation is left out before; 0 where there is none in the unit. */
  readonly toGap: Uint32Array;
}

/** Fold units and lay them out. */
export function layOutCorpus(units: readonly UnitCharacters[], level: FoldLevel): FoldedCorpus {
  return layOut(
    units,
    units.map(({ text }) => fold(text, level)),
  );
}

/** Fold units at the loose level and lay them out. */
export function layOutLooseCorpus(units: readonly UnitCharacters[]): LooseCorpus {
  const folded = units.map(({ text }) => foldLoosely(text));
  const corpus = layOut(units, folded);
  const toGap = new Uint32Array(corpus.text.length);
  folded.forEach(({ text, gaps }, unit) => {
    const start = corpus.starts[unit] as number;
    let from = 0;
    for (const gap of gaps) {
      // Nothing follows what is left out at the end.
      if (gap === text.length) break;
      for (; from < gap; from += 1) toGap[start + from] = gap - from;
    }
  });
  return { ...corpus, toGap };
}

function layOut(units: readonly UnitCharacters[], folded: readonly FoldedSearchText[]): FoldedCorpus {
  const starts = new Uint32Array(units.length + 1);
  const headings = new Uint32Array(units.length);
  folded.forEach((own, number) => {
    headings[number] = foldedHeadingLength(own, units[number]?.headingLength ?? 0);
    starts[number + 1] = (starts[number] as number) + own.text.length + 1;
  });
  return { text: folded.map(({ text }) => text + UNIT_END).join(''), starts, headings };
}

/** How many folded characters come from the first `headingLength` of the original. */
export function foldedHeadingLength(folded: FoldedSearchText, headingLength: number): number {
  if (headingLength === 0) return 0;
  const body = folded.starts.findIndex((start) => start >= headingLength);
  return body < 0 ? folded.text.length : body;
}

/** The posting of an offset in the text of the whole corpus; `unit` must be the unit it lies in. */
export function postingInCorpus(corpus: FoldedCorpus, unit: number, offset: number): Posting {
  const within = offset - (corpus.starts[unit] as number);
  return makePosting(unit, within >= (corpus.headings[unit] as number));
}

/** The postings of ascending offsets in the text of the whole corpus. */
export function postingsInCorpus(corpus: FoldedCorpus, offsets: Uint32Array): Uint32Array<ArrayBuffer> {
  let unit = 0;
  return Uint32Array.from(offsets, (offset) => {
    unit = unitAt(corpus.starts, offset, unit);
    return postingInCorpus(corpus, unit, offset);
  });
}

/** The unit that `offset` lies in, known not to be before `from`. */
function unitAt(starts: Uint32Array, offset: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
