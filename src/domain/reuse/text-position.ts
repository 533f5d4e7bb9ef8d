/**
 * Somewhere in a list of documents, as one exact number: the document's in the list, and an offset into its code units
 * (`fingerprinted-document.ts`). Many of them are numbers alone, they sort as they stand, and what stands some
 * characters further on in a document is so much more.
 */
export type TextPosition = number;

// More than twice the longest string, so that the distance of two positions tells that of their documents too.
const DOCUMENT = 2 ** 31;

/** The position of the first character of a document. */
export function documentPosition(document: number): TextPosition {
  return document * DOCUMENT;
}

/** Which document of the list. */
export function documentOf(position: TextPosition): number {
  return Math.floor(position / DOCUMENT);
}

/** Where in the code units of its document. */
export function offsetOf(position: TextPosition): number {
  return position % DOCUMENT;
}
