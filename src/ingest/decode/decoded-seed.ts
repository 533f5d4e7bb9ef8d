import type { TableCell } from '../../domain/document/provision.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';

export type SeedFormat = 'txt' | 'md' | 'html' | 'docx';

/** Encoding of the characters of a seed; of a Word file, that of its parts. */
export type SeedEncoding = 'utf-8' | 'gb18030' | 'utf-16';

/** What the format of a seed says of a line, where plain text would leave it to be guessed. */
export type LineMark =
  /** A heading, 1 the highest; a title counts as 1. */
  | { readonly kind: 'heading'; readonly level: number }
  /** A row of a table, the tables of a seed counted from 1; the line is the texts of `cells` joined by tabs. */
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly TableCell[] }
  /** A footnote, or a further line of it, with its number; the line begins with the mark that stands in the text. */
  | { readonly kind: 'footnote'; readonly number: number }
  /** It stands outside the main text of a web page. */
  | { readonly kind: 'furniture' };

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
