import type { MdastNode } from 'satteri';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import { alignCharacters } from '../../domain/text/align-characters.ts';
import type { MdxDocument } from './mdx-document.ts';
import { offsetOf, placeOf } from './mdx-document.ts';
import { createMdxProblem } from './mdx-problem.ts';

/** The text of one heading or paragraph, and where each of its characters is written. */
export interface MdxText {
  readonly text: string;
  /** One a character (code point). */
  readonly characters: readonly SourcePosition[];
}

/** The words inside a node: escapes resolved, inline marks looked through, every space kept. */
export function readMdxText(node: MdastNode, document: MdxDocument): MdxText {
  const parts = readInline(node, document);
  return {
    text: parts.map((part) => part.text).join(''),
    characters: parts.flatMap((part) => part.characters),
  };
}

function readInline(node: MdastNode, document: MdxDocument): readonly MdxText[] {
  switch (node.type) {
    case 'text':
      return [readCharacters(node, document)];
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.children.flatMap((child) => readInline(child, document));
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      if (isComment(node.value)) return [];
      break;
  }
  document.diagnostics.push(
    createMdxProblem('mdx-unknown-node', document.file, placeOf(node, document), node.type),
  );
  return [];
}

function readCharacters(node: Extract<MdastNode, { type: 'text' }>, document: MdxDocument): MdxText {
  const written = document.source.slice(offsetOf(node), node.position?.end.offset);
  const { line, column } = placeOf(node, document);
  const characters = alignCharacters(node.value, written).map((skipped) => ({
    line,
    column: column + skipped,
  }));
  const lineBreak = [...node.value].findIndex((character) => character === '\n' || character === '\r');
  const breakPlace = characters[lineBreak];
  if (breakPlace) {
    document.diagnostics.push(
      createMdxProblem('mdx-unknown-node', document.file, breakPlace, '段落内换行 (line break)'),
    );
  }
  return { text: node.value, characters };
}

/** `{/* … *\/}`: a note to editors, printed nowhere. */
export function isComment(expression: string): boolean {
  const code = expression.trim();
  return code.startsWith('/*') && code.indexOf('*/') === code.length - 2;
}
