import type { TableCell } from '../../domain/document/provision.ts';

/** What the format of a file says about one line of its text: a page or a Word file does, a plain text does not. */
export type LineMark =
  /** A heading; `level` from 1. */
  | { readonly kind: 'heading'; readonly level: number }
  /** A row of a table; tables are counted from 1. The line is its cells with a tab between. */
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly TableCell[] }
  /** A footnote, with its printed number. */
  | { readonly kind: 'footnote'; readonly number: number }
  /** Matter of the page. */
  | { readonly kind: 'furniture' };
