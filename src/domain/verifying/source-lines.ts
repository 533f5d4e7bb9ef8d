import type { CitableDocument } from '../document/citable-document.ts';
import { blocksOf } from '../fidelity/blocks-of.ts';

/** One printed line of a document, and whose characters it is made of. */
export interface SourceLine {
  readonly policy: string;
  readonly text: string;
  /** Provision (its heading) and paragraph ids with their stretch of the line (UTF-16, end exclusive). */
  readonly pieces: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** The lines of a document in printed order; a run-in heading and its first paragraph are one line. */
export function listSourceLines({ policy, text }: CitableDocument): readonly SourceLine[] {
  return blocksOf(text).map((block) => {
    let start = 0;
    const pieces = block.parts.map((part) => {
      const piece = { id: part.id, start, end: start + part.text.length };
      start = piece.end;
      return piece;
    });
    return { policy: policy.id, text: block.text, pieces };
  });
}
