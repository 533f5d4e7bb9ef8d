import type { TableCell } from '../../domain/document/provision.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import type { Label } from '../../domain/text/numbering/read-label.ts';
import type { Fact } from './read-facts.ts';

/** What a line looks like by itself; whether it is that depends on where it stands. */
export type LineKind =
  /** A row of the head table, a publisher line, a bare date and time, a bare 文号. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Matter of the web page; with the reason where its form alone does not tell, and whether a person has to look at it. */
  | { readonly kind: 'furniture'; readonly reason?: string; readonly asks?: true }
  /** `— 1 —`, wherever a page of paper ended. */
  | { readonly kind: 'page-number' }
  | { readonly kind: 'heading'; readonly label: Label }
  /** `--`, `——`, `●`, `•`, `·` */
  | { readonly kind: 'list-item' }
  /** A row of a table; the tables of a text are counted from 1. */
  | { readonly kind: 'row'; readonly table: number; readonly cells: readonly TableCell[] }
  /** `|---|---|` beneath the heads of a table, or a lone `|` between cells: no text. */
  | { readonly kind: 'rule' }
  /** Nothing but a date, an issuing body before it at most; ISO form in `date`. */
  | { readonly kind: 'date'; readonly date: string }
  /** 抄送：… */
  | { readonly kind: 'copies' }
  /** … 2023年9月13日印发 */
  | { readonly kind: 'printing'; readonly date: string }
  /** A footnote, or a further line of it; it begins with the mark that stands in the text. */
  | { readonly kind: 'footnote' }
  | { readonly kind: 'prose' };

/** A line of a seed that holds text. */
export interface SeedLine {
  /** Without layout white space at its ends; of a row, its cells with a tab between. */
  readonly text: string;
  /** Position of its first character in the seed. */
  readonly position: SourcePosition;
  /** UTF-16 offsets in the seed. */
  readonly start: number;
  readonly end: number;
  /** The characters of the seed between them, where they are not `text`. */
  readonly original?: string;
  /** Layout white space stood before it. */
  readonly indented: boolean;
  /** The text is broken into lines of one width, and this line has it. */
  readonly full: boolean;
  /** Level of the heading that the format of the seed says it is, 1 the highest; absent where it says nothing. */
  readonly level?: number;
  /** Footnotes printed beneath it; absent where there are none. */
  readonly notes?: readonly SeedLine[];
  readonly is: LineKind;
}
