import type { TableRow } from '../../domain/document/provision.ts';
import type { LinePosition } from '../../domain/fidelity/located-line.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import { countCharacters } from '../../domain/text/count-characters.ts';

/** One MDX file while it is read: its name, and the problems found so far. */
export interface MdxDocument {
  readonly file: string;
  readonly diagnostics: Diagnostic[];
}

/** A stretch of one line of the file. */
export interface Written extends SourcePosition {
  readonly text: string;
}

/** What is left of a stretch after its first `index` UTF-16 units. */
export function writtenFrom({ text, line, column }: Written, index: number): Written {
  return {
    text: text.slice(index),
    line,
    column: column + countCharacters(text, 0, Math.min(index, text.length)),
  };
}

/** Where a stretch begins. */
export function positionOf({ line, column }: Written): SourcePosition {
  return { line, column };
}

/** A row of a table of a policy file; its characters are those of its cells, with one for the tab between two. */
export interface MdxRow extends TableRow {
  readonly position: LinePosition;
}

/** A heading, paragraph, table, unnumbered part or embed of a policy file. */
export type MdxBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      /** Number of `#`. */
      readonly depth: number;
      readonly runIn: boolean;
      readonly text: string;
      readonly position: LinePosition;
    }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly text: string;
      readonly position: LinePosition;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly rows: readonly MdxRow[];
      readonly position: LinePosition;
    }
  | {
      readonly kind: 'part';
      readonly id: string;
      readonly blocks: readonly MdxBlock[];
      readonly position: LinePosition;
    }
  | { readonly kind: 'embed'; readonly embed: MdxEmbed };

/** A component between the blocks of text: a chart, a note. It holds no source text. */
export interface MdxEmbed {
  /** Component name: `TargetChart`. */
  readonly name: string;
  /** Its attributes with plain string values. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly position: SourcePosition;
}
