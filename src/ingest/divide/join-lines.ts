import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import type { Emendation } from '../../schemas/policy.ts';
import type { SeedLine } from './seed-line.ts';

/** One line of the document: a seed line, or several joined. */
export interface JoinedLine extends SeedLine {
  /** What was put together, in order; the line itself where nothing was. */
  readonly pieces: readonly SeedLine[];
}

/** A seed line that stands by itself, so far. */
export function startLine(line: SeedLine): JoinedLine {
  return { ...line, pieces: [line] };
}

/** Puts a line and the one it continues in together. Two words in Latin letters keep a space between. */
export function joinLines(first: JoinedLine, next: SeedLine): JoinedLine {
  return {
    ...first,
    text: first.text + separatorOf(first, next) + next.text,
    end: next.end,
    pieces: [...first.pieces, next],
  };
}

/** What stands between two seed lines once they are one. */
function separatorOf(before: SeedLine, after: SeedLine): string {
  return /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(after.text) ? ' ' : '';
}

/** A line of the document and why it may be put together. */
export interface ReasonedLine {
  readonly line: JoinedLine;
  readonly reason: string;
}

/**
 * What has to be declared for the joins that made lines: the layout between their pieces, in several
 * stretches where lines that are removed stand in between.
 */
export function describeJoins(
  lines: readonly ReasonedLine[],
  removed: readonly SeedLine[],
  seed: string,
): readonly Emendation[] {
  const positionAt = createSourcePositionFinder(seed);
  return lines.flatMap(({ line, reason }) =>
    line.pieces.slice(1).flatMap((piece, index) => {
      const before = line.pieces[index] ?? piece;
      const between = removed.filter(({ start }) => start > before.end && start < piece.start);
      const starts = [before.end, ...between.map(({ end }) => end)];
      const ends = [...between.map(({ start }) => start), piece.start];
      return starts.map((start, gap): Emendation => ({
        kind: 'join',
        ...positionAt(start),
        original: seed.slice(start, ends[gap]),
        result: gap === 0 ? separatorOf(before, piece) : '',
        reason,
      }));
    }),
  );
}
