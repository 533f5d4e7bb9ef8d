import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { LineMark } from './line-mark.ts';

export type SeedFormat = 'txt' | 'md' | 'html' | 'docx';

/** Encoding of the characters of a seed; of a Word file, that of its parts. */
export type SeedEncoding = 'utf-8' | 'gb18030' | 'utf-16';

/** Marks by line of the decoded text, counted from 1. */
export type LineMarks = ReadonlyMap<number, LineMark>;

/** What a reader of the seed sees, as text: all lines and columns that are recorded of a seed are those of `text`. */
export interface DecodedSeed {
  /**
   * Of plain text the characters as received, a byte order mark included. Of other formats the visible text, one
   * paragraph, heading or row of a table a line; of Markdown, a line of text a line of the file.
   */
  readonly text: string;
  readonly format: SeedFormat;
  readonly encoding: SeedEncoding;
  readonly marks: LineMarks;
}

export interface DecodeSeedResult {
  /** Absent where there is an error: what the bytes are cannot be read, or not without loss. */
  readonly value?: DecodedSeed;
  readonly diagnostics: readonly Diagnostic[];
}
