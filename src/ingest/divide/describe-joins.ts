import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import type { Emendation } from '../../schemas/policy.ts';
import type { JoinedLine } from './join-lines.ts';
import { separatorOf } from './join-lines.ts';
import type { SeedLine } from './seed-line.ts';

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
  const placeAt = createSourcePositionFinder(seed);
  return lines.flatMap(({ line, reason }) =>
    line.pieces.slice(1).flatMap((piece, index) => {
      const before = line.pieces[index] ?? piece;
      const between = removed.filter(({ start }) => start > before.end && start < piece.start);
      const starts = [before.end, ...between.map(({ end }) => end)];
      const ends = [...between.map(({ start }) => start), piece.start];
      return starts.map((start, gap): Emendation => ({
        kind: 'join',
        ...placeAt(start),
        original: seed.slice(start, ends[gap]),
        result: gap === 0 ? separatorOf(before, piece) : '',
        reason,
      }));
    }),
  );
}
