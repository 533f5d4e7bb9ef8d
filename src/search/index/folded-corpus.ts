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
  readonly starts: readonly number[];
  /** Where each unit's heading ends and its body begins, counted from the unit's own start. */
  readonly headings: readonly number[];
}

/** A corpus at the loose level, and how it differs from the exact one. */
export interface LooseCorpus extends FoldedCorpus {
  /**
   * From each character how many it is to the first one that punctuation is left out before; 0 where there is none in the
   * unit, or none within `FARTHEST_GAP`.
   */
  readonly toGap: Uint8Array;
}

/** No gap farther away than this is told; grams must not be longer. */
export const FARTHEST_GAP = 255;

/** Fold units and lay them out. */
export function layOutCorpus(units: Iterable<UnitCharacters>, level: FoldLevel): FoldedCorpus {
  return layOut(units, (text) => fold(text, level));
}

/** Fold units at the loose level and lay them out. */
export function layOutLooseCorpus(units: Iterable<UnitCharacters>): LooseCorpus {
  /** Offsets in the whole text. */
  const gaps: number[] = [];
  let start = 0;
  const corpus = layOut(units, (original) => {
    const folded = foldLoosely(original);
    // Nothing follows what is left out at the end.
    for (const gap of folded.gaps) if (gap < folded.text.length) gaps.push(start + gap);
    start += folded.text.length + UNIT_END.length;
    return folded;
  });
  const toGap = new Uint8Array(corpus.text.length);
  let unit = 0;
  let from = 0;
  for (const gap of gaps) {
    while ((corpus.starts[unit + 1] as number) <= gap) unit += 1;
    from = Math.max(from, corpus.starts[unit] as number, gap - FARTHEST_GAP);
    for (; from < gap; from += 1) toGap[from] = gap - from;
  }
  return { ...corpus, toGap };
}

function layOut(units: Iterable<UnitCharacters>, foldUnit: (text: string) => FoldedSearchText): FoldedCorpus {
  const starts = [0];
  const headings: number[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, headingLength } of units) {
    const own = foldUnit(text);
    headings.push(foldedHeadingLength(own, headingLength));
    starts.push((start += own.text.length + 1));
    // A joined text lets go of the many short ones that folding put it together from.
    texts.push([own.text, UNIT_END].join(''));
  }
  return { text: texts.join(''), starts, headings };
}

/** How many folded characters come from the first `headingLength` of the original. */
export function foldedHeadingLength(folded: FoldedSearchText, headingLength: number): number {
  if (headingLength === 0) return 0;
  const body = folded.starts.findIndex((start) => start >= headingLength);
  return body < 0 ? folded.text.length : body;
}

/** The posting of an offset in the text of the whole corpus; `unit` must be the unit it lies in. */
function postingInCorpus(corpus: FoldedCorpus, unit: number, offset: number): Posting {
  const within = offset - (corpus.starts[unit] as number);
  return makePosting(unit, within >= (corpus.headings[unit] as number));
}

/** Finds the postings of offsets in the text of a whole corpus, wherever they lie, at once. */
export class PostingFinder {
  readonly #corpus: FoldedCorpus;
  /** The unit that the first character of each block of the text lies in. */
  readonly #units: Uint32Array;

  constructor(corpus: FoldedCorpus) {
    this.#corpus = corpus;
    const { starts, text } = corpus;
    let unit = 0;
    this.#units = Uint32Array.from({ length: Math.ceil(text.length / BLOCK) }, (_, block) => {
      while ((starts[unit + 1] as number) <= block * BLOCK) unit += 1;
      return unit;
    });
  }

  /** The posting of each of these offsets, in their order. */
  find(offsets: Uint32Array): Uint32Array<ArrayBuffer> {
    const { starts } = this.#corpus;
    const postings = new Uint32Array(offsets.length);
    for (let index = 0; index < offsets.length; index += 1) {
      const offset = offsets[index] as number;
      let unit = this.#units[Math.floor(offset / BLOCK)] as number;
      while ((starts[unit + 1] as number) <= offset) unit += 1;
      postings[index] = postingInCorpus(this.#corpus, unit, offset);
    }
    return postings;
  }
}

/** Characters of a block, fewer than most units have. */
const BLOCK = 64;
