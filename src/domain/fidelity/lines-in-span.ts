import type { EmendedLine } from './emended-lines.ts';

/** UTF-16 offsets in a seed, the end exclusive. */
export interface SeedSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Those of a document's lines that a stretch of its seed touches, by number from 0.
 * `lines[i]` and the `i`-th of `documentLines` are the same line wherever the fidelity check passes.
 */
export function linesInSpan(lines: readonly EmendedLine[], { start, end }: SeedSpan): readonly number[] {
  return lines.flatMap(({ characters }, index) =>
    characters.some(({ offset }) => offset >= start && offset < end) ? [index] : [],
  );
}
