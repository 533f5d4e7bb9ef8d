import { findSharedRuns } from './find-shared-runs.ts';
import type { RunPosition } from './shared-run.ts';

/** A stretch of text: in neither, in a short, or in a long run of characters that the other text has too. */
export interface SharedSegment {
  readonly text: string;
  readonly shared: 'none' | 'short' | 'long';
}

export interface SharedMarks {
  /** Segments of each text of the one side; joined, they are that text. */
  readonly a: readonly (readonly SharedSegment[])[];
  readonly b: readonly (readonly SharedSegment[])[];
  /** What both sides say, each wording once, none inside another; longest first. */
  readonly runs: readonly string[];
  /** Characters (UTF-16 code units) of side `a` that stand in a run. */
  readonly characters: number;
}

/** Shortest run marked, and shortest that counts as long, in characters (UTF-16 code units). */
export const sharedLengths = { short: 6, long: 12 } as const;

/**
 * Marks what two short texts, each given line by line, word alike. Runs never cross lines or cells.
 * `long` runs are those of `/data/parallels.json`; `short` ones are common phrases more often than copies.
 */
export function markShared(a: readonly string[], b: readonly string[]): SharedMarks {
  const toDocument = (id: string, lines: readonly string[]) => ({
    id,
    lines: lines.map((text, index) => ({ id: String(index), provision: '', text })),
  });
  const { runs } = findSharedRuns([toDocument('a', a), toDocument('b', b)], {
    minimum: sharedLengths.short,
    maximumDocuments: 2,
  });
  const cut = (lines: readonly string[], positions: readonly RunPosition[]) =>
    lines.map((text, index) =>
      cutLine(
        text,
        positions.filter(({ line }) => line === String(index)),
      ),
    );
  const marksA = cut(
    a,
    runs.map((run) => run.a),
  );
  return {
    a: marksA,
    b: cut(
      b,
      runs.map((run) => run.b),
    ),
    runs: keepWidest(runs.map(({ text }) => text)),
    characters: marksA
      .flat()
      .filter(({ shared }) => shared !== 'none')
      .reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** The segments of the first `offset` characters (UTF-16 code units) of a line, and those of the rest. */
export function splitSegments(
  segments: readonly SharedSegment[],
  offset: number,
): readonly [before: readonly SharedSegment[], after: readonly SharedSegment[]] {
  const before: SharedSegment[] = [];
  const after: SharedSegment[] = [];
  let start = 0;
  for (const { text, shared } of segments) {
    const cut = Math.max(0, offset - start);
    if (cut > 0) before.push({ text: text.slice(0, cut), shared });
    if (cut < text.length) after.push({ text: text.slice(cut), shared });
    start += text.length;
  }
  return [before, after];
}

const ranks = ['none', 'short', 'long'] as const;

function cutLine(
  text: string,
  positions: readonly { start: number; end: number }[],
): readonly SharedSegment[] {
  const rankAt = new Uint8Array(text.length);
  for (const { start, end } of positions) {
    const rank = end - start >= sharedLengths.long ? 2 : 1;
    for (let index = start; index < end; index += 1) rankAt[index] = Math.max(rankAt[index] ?? 0, rank);
  }
  const segments: SharedSegment[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && rankAt[end] === rankAt[start]) end += 1;
    segments.push({ text: text.slice(start, end), shared: ranks[rankAt[start] ?? 0] ?? 'none' });
  }
  return segments;
}

function keepWidest(texts: readonly string[]): readonly string[] {
  const sorted = [...new Set(texts)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  return sorted.filter((text, index) => !sorted.slice(0, index).some((wider) => wider.includes(text)));
}
