import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import type { Emendation } from '../../schemas/policy.ts';
import type { SeedLine } from './seed-line.ts';

/** One line of the document: a seed line, or several joined. */
export interface JoinedLine extends SeedLine {
  /** What was put together, in order; the line itself where nothing was. */
  readonly pieces: readonly SeedLine[];
  /** Why each piece but the first was put to the one before, in Chinese; fewer where nothing is to be said of it. */
  readonly reasons: readonly string[];
}

/** A seed line that stands by itself. */
export function startLine(line: SeedLine): JoinedLine {
  return { ...line, pieces: [line], reasons: [] };
}

/** Puts a line and those that it continues in together; `undefined` of none. Two words in Latin letters keep a space between. */
export function joinAll(
  pieces: readonly SeedLine[],
  reasons: readonly string[] = [],
): JoinedLine | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const text = pieces
    .map((piece, index) => (index === 0 ? '' : separatorOf(pieces[index - 1] ?? piece, piece)) + piece.text)
    .join('');
  return { ...first, text, end: pieces.at(-1)?.end ?? first.end, pieces, reasons };
}

/** The footnotes printed beneath a line. */
export function notesOf({ pieces }: JoinedLine): readonly SeedLine[] {
  return pieces.flatMap(({ notes = [] }) => notes);
}

/** What stands between two seed lines once they are one. */
function separatorOf(before: SeedLine, after: SeedLine): string {
  return /^[A-Za-z]$/.test(before.text.slice(-1)) && /^[A-Za-z]/.test(after.text) ? ' ' : '';
}

/** A line of the document and why it may be put together, where the line does not say so itself. */
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
  const inOrder = removed.toSorted((a, b) => a.start - b.start);
  return lines.flatMap(({ line, reason }) =>
    line.pieces.slice(1).flatMap((piece, index) => {
      const before = line.pieces[index] ?? piece;
      const between = removedBetween(inOrder, before.end, piece.start);
      const starts = [before.end, ...between.map(({ end }) => end)];
      const ends = [...between.map(({ start }) => start), piece.start];
      const gaps = starts.flatMap((start, gap) => {
        const end = ends[gap] ?? start;
        return end > start ? [{ start, end }] : [];
      });
      return gaps.map(({ start, end }, gap): Emendation => ({
        kind: 'join',
        ...positionAt(start),
        original: seed.slice(start, end),
        result: gap === 0 ? separatorOf(before, piece) : '',
        reason: line.reasons[index] ?? reason,
      }));
    }),
  );
}

/** Those of the removed lines, in order, that lie between two offsets of the seed. */
function removedBetween(removed: readonly SeedLine[], from: number, to: number): readonly SeedLine[] {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((removed[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((removed[end]?.start ?? to) < to) end += 1;
  return removed.slice(low, end);
}
