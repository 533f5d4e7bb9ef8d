import { allMatches } from '../text/all-matches.ts';
import { splitLines } from './text-lines.ts';

/** A position in a file as an editor shows it. */
export interface SourcePosition {
  /** Counted from 1. */
  readonly line: number;
  /** In characters (code points), counted from 1. */
  readonly column: number;
}

/** Where a UTF-16 offset of one text stands in it. */
export type SourcePositionFinder = (offset: number) => SourcePosition;

/** Indexes a text when it is first asked, then answers for any offset in it without going through the text again. */
export function createSourcePositionFinder(text: string): SourcePositionFinder {
  let index: PositionIndex | undefined;
  return (offset) => {
    index ??= indexPositions(text);
    const { lineStarts, pairEnds } = index;
    const line = countUpTo(lineStarts, offset);
    const start = lineStarts[line - 1] ?? 0;
    const pairs = countUpTo(pairEnds, offset) - countUpTo(pairEnds, start);
    return { line, column: Math.max(0, offset - start) - pairs + 1 };
  };
}

interface PositionIndex {
  readonly lineStarts: readonly number[];
  /** Offsets after characters of two UTF-16 units. */
  readonly pairEnds: readonly number[];
}

/** A character of two UTF-16 units. */
const PAIR = /[\u{10000}-\u{10ffff}]/gu;

function indexPositions(text: string): PositionIndex {
  return {
    lineStarts: splitLines(text).map(({ offset }) => offset),
    pairEnds: allMatches(text, PAIR).map(({ index }) => index + 2),
  };
}

/** How many of the sorted numbers are no greater than `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
