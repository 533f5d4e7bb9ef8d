import type { MdastNode } from 'satteri';
import type { LinePosition } from '../../domain/fidelity/placed-line.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition, SourcePositionFinder } from '../../domain/source/source-position.ts';

/** One MDX file while it is read: its text, its places, and the problems found so far. */
export interface MdxDocument {
  readonly source: string;
  readonly file: string;
  readonly placeAt: SourcePositionFinder;
  readonly diagnostics: Diagnostic[];
}

/** UTF-16 offset where a node of the file begins. */
export function offsetOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** Place where a node of the file begins. */
export function placeOf(node: MdastNode, document: MdxDocument): SourcePosition {
  return document.placeAt(offsetOf(node));
}

/** A heading, paragraph, unnumbered part or embed of a policy file. */
export type MdxBlock =
  | {
      readonly kind: 'heading';
      readonly id: string;
      /** Number of `#`. */
      readonly depth: number;
      readonly runIn: boolean;
      readonly text: string;
      readonly place: LinePosition;
    }
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: string; readonly place: LinePosition }
  | {
      readonly kind: 'part';
      readonly id: string;
      readonly blocks: readonly MdxBlock[];
      readonly place: LinePosition;
    }
  | { readonly kind: 'embed'; readonly embed: Embed };

/** A component between the blocks of text: a chart, a note. It holds no source text. */
export interface Embed {
  /** Component name: `TargetChart`. */
  readonly name: string;
  /** Its attributes with plain string values. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: SourcePosition;
}
