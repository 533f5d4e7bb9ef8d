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

/** Indexes the lines of a text once and answers for any offset in it. */
export function createSourcePositionFinder(text: string): SourcePositionFinder {
  const lines = splitLines(text);
  return (offset) => {
    const index = lines.findLastIndex((line) => line.offset <= offset);
    const start = lines[index]?.offset ?? 0;
    return { line: index + 1, column: [...text.slice(start, offset)].length + 1 };
  };
}
