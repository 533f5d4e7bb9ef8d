import type { TableCell } from '../../domain/document/provision.ts';

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
