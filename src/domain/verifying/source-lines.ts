import type { Provision } from '../provision.ts';
import { walkProvisions } from '../provision.ts';

/** One printed line of a document, and whose characters it is made of. */
export interface SourceLine {
  readonly policy: string;
  readonly text: string;
  /** Provision (its heading) and paragraph ids with their stretch of the line (UTF-16, end exclusive). */
  readonly pieces: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** The lines of a document in printed order; a run-in heading and its first paragraph are one line. */
export function listSourceLines(policy: string, provisions: readonly Provision[]): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (const { provision } of walkProvisions(provisions)) {
    const heading = { id: provision.id, text: provision.label + provision.heading };
    const [first, ...rest] = provision.paragraphs;
    const opening = provision.runIn && first !== undefined ? [[heading, first]] : [[heading], ...(first === undefined ? [] : [[first]])];
    for (const pieces of [...opening, ...rest.map((paragraph) => [paragraph])]) {
      const line = joinPieces(policy, pieces);
      if (line.text !== '') lines.push(line);
    }
  }
  return lines;
}

function joinPieces(policy: string, parts: readonly { readonly id: string; readonly text: string }[]): SourceLine {
  let start = 0;
  const pieces = parts.map(({ id, text }) => {
    const piece = { id, start, end: start + text.length };
    start = piece.end;
    return piece;
  });
  return { policy, text: parts.map(({ text }) => text).join(''), pieces };
}
