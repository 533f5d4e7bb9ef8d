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
export function separatorOf(before: SeedLine, after: SeedLine): string {
  return /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(after.text) ? ' ' : '';
}
