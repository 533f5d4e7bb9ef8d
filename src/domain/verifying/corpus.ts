import type { KnownDocument } from '../document/known-document.ts';
import type { Line } from '../document/lines.ts';
import { documentLines } from '../document/lines.ts';
import { foldText } from '../text/fold-text.ts';
import type { GramIndex } from './gram-index.ts';
import { indexGrams } from './gram-index.ts';

/** A printed line and the document that it stands in. */
interface CorpusLine extends Line {
  readonly policy: string;
}

/** The texts that quotations are looked for in, folded into one string with a separator between documents. */
export interface ComparedTexts {
  readonly lines: readonly CorpusLine[];
  readonly folded: string;
  /** For each code unit of `folded`: its line, and the position of its character in that line. -1 at a separator. */
  readonly lineOf: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly grams: GramIndex;
}

/** Stands between documents; no folded text contains it, so nothing matches across it. */
export const documentSeparator = '\u0000';

/**
 * Gathers the texts of the policy documents, of those that have been read; reference material is left out, so it is never
 * offered as a source.
 */
export function gatherCorpus(documents: readonly KnownDocument[]): ComparedTexts {
  const texts = documents.flatMap(({ policy, text }) =>
    policy.nature === 'policy' && text !== undefined
      ? [
          documentLines(text).map((line) => ({
            line: { ...line, policy: policy.id },
            text: foldText(line.text),
          })),
        ]
      : [],
  );
  const folded = texts
    .map((lines) => lines.map(({ text }) => text.folded).join('') + documentSeparator)
    .join('');
  const lineOf = new Int32Array(folded.length).fill(-1);
  const starts = new Int32Array(folded.length);
  const ends = new Int32Array(folded.length);
  const lines: CorpusLine[] = [];
  let at = 0;
  for (const document of texts) {
    for (const { line, text } of document) {
      lineOf.fill(lines.length, at, at + text.folded.length);
      starts.set(text.starts, at);
      ends.set(text.ends, at);
      lines.push(line);
      at += text.folded.length;
    }
    at += documentSeparator.length;
  }
  return { lines, folded, lineOf, starts, ends, grams: indexGrams(folded) };
}
