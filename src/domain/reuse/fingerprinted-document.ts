import type { ReuseDocument } from './reuse-document.ts';
import { selectFingerprints } from './select-fingerprints.ts';
import type { TextPosition } from './text-position.ts';
import { documentOf, offsetOf } from './text-position.ts';

/**
 * A document with the fingerprints of its lines, in printed order: as numbers alone, since most are never shared, and
 * since texts that stand all over the memory take most of the time where any two may be compared.
 */
export interface FingerprintedDocument {
  readonly document: ReuseDocument;
  /** The UTF-16 code units of its lines, `TEXT_END` after each line and each cell. */
  readonly units: Uint16Array;
  /** Where each line begins in them. */
  readonly lineStarts: Int32Array;
  /** Of each fingerprint its hash, below 2^26. */
  readonly hashes: Int32Array;
  /** Of each fingerprint where it begins in `units`. */
  readonly offsets: Int32Array;
}

/** Follows every line, and every cell of a row: no character, so that what texts have in common ends with them. */
export const TEXT_END = 0xffff;

/** Between the cells of a row. */
const CELL_BREAK = '\t';

/**
 * @param size characters a fingerprint
 * @param window neighbouring fingerprints of which one is kept
 */
export function fingerprintDocument(
  document: ReuseDocument,
  size: number,
  window: number,
): FingerprintedDocument {
  const units = new Uint16Array(document.lines.reduce((sum, { text }) => sum + text.length + 1, 0));
  const [lineStarts, hashes, offsets]: [number[], number[], number[]] = [[], [], []];
  let end = 0;
  for (const line of document.lines) {
    lineStarts.push(end);
    for (const text of line.text.split(CELL_BREAK)) {
      for (const { hash, start } of selectFingerprints(text, size, window)) {
        hashes.push(hash);
        offsets.push(end + start);
      }
      for (let index = 0; index < text.length; index += 1) units[end + index] = text.charCodeAt(index);
      end += text.length;
      units[end] = TEXT_END;
      end += 1;
    }
  }
  return {
    document,
    units,
    lineStarts: Int32Array.from(lineStarts),
    hashes: Int32Array.from(hashes),
    offsets: Int32Array.from(offsets),
  };
}

const NO_UNITS = new Uint16Array();

/** The code units of the document that a position stands in. */
export function unitsAt(documents: readonly FingerprintedDocument[], position: TextPosition): Uint16Array {
  return documents[documentOf(position)]?.units ?? NO_UNITS;
}

/** The line that a position stands in, and where in it. */
export function placeOf(
  documents: readonly FingerprintedDocument[],
  position: TextPosition,
): { readonly line: number; readonly start: number } {
  const lineStarts = documents[documentOf(position)]?.lineStarts ?? [];
  const offset = offsetOf(position);
  let [line, beyond] = [0, lineStarts.length];
  while (beyond - line > 1) {
    const middle = Math.floor((line + beyond) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line, start: offset - (lineStarts[line] ?? 0) };
}

/** So many characters of a line from a position on. */
export function textAt(
  documents: readonly FingerprintedDocument[],
  position: TextPosition,
  length: number,
): string {
  const { line, start } = placeOf(documents, position);
  const { text = '' } = documents[documentOf(position)]?.document.lines[line] ?? {};
  return text.slice(start, start + length);
}
