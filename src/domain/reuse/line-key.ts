import type { TextPosition } from './fingerprinted-document.ts';

// Lines of a document, at most; with 2^31 documents a key is still exact.
const LINES = 2 ** 22;

/** A number for each line of a list of documents. */
export function lineKey({ document, line }: Pick<TextPosition, 'document' | 'line'>): number {
  return document * LINES + line;
}
