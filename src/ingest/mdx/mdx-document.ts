import type { MdastNode } from 'satteri';
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
