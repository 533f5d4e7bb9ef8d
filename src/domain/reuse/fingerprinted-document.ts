import type { ReuseDocument } from './reuse-document.ts';
import { selectFingerprints } from './select-fingerprints.ts';

/** A document with the fingerprints of its lines, in printed order: as numbers alone, since most are never shared. */
export interface FingerprintedDocument {
  readonly document: ReuseDocument;
  /** Of each fingerprint its hash, below 2^26. */
  readonly hashes: Int32Array;
  /** Of each fingerprint the line, counted from 0. */
  readonly lines: Int32Array;
  /** Of each fingerprint where it begins in the line, in UTF-16 code units. */
  readonly starts: Int32Array;
}

/** Somewhere in a list of documents: the positions of the document and of the line in it, and a UTF-16 code unit of the line. */
export interface TextPosition {
  readonly document: number;
  readonly line: number;
  readonly start: number;
}

/**
 * @param size characters a fingerprint
 * @param window neighbouring fingerprints of which one is kept
 */
export function fingerprintDocument(
  document: ReuseDocument,
  size: number,
  window: number,
): FingerprintedDocument {
  const [hashes, lines, starts]: [number[], number[], number[]] = [[], [], []];
  for (const [line, { text }] of document.lines.entries()) {
    for (const { hash, start } of selectFingerprints(text, size, window)) {
      hashes.push(hash);
      lines.push(line);
      starts.push(start);
    }
  }
  return {
    document,
    hashes: Int32Array.from(hashes),
    lines: Int32Array.from(lines),
    starts: Int32Array.from(starts),
  };
}

/** The text of the line that a position stands in. */
export function lineAt(
  documents: readonly FingerprintedDocument[],
  { document, line }: Pick<TextPosition, 'document' | 'line'>,
): string {
  return documents[document]?.document.lines[line]?.text ?? '';
}
