import { documentLines } from '../../../domain/document/lines.ts';
import type { LocatedLine } from '../../../domain/fidelity/located-line.ts';
import { bareRow } from '../../../domain/fidelity/located-line.ts';
import type { SourcePosition } from '../../../domain/source/source-position.ts';
import { alignCharacters } from '../../../domain/text/align-characters.ts';
import type { HtmlElement, HtmlNode } from '../../base/html-tree.ts';
import { attributeOf, childrenOf, isElement, isText } from '../../base/html-tree.ts';
import type { ContentDocument } from '../../content/content.ts';
import type { Page } from '../page.ts';

/** A heading, paragraph or row as a page prints it; text outside of them has no id. */
export interface PrintedPart extends LocatedLine {
  /** Empty for text that stands outside of every heading, paragraph and row. */
  readonly id: string;
}

type TextNode = Extract<HtmlNode, { nodeName: '#text' }>;

/** A stretch of a part: a text of the page, or the end of a cell before the next, which is a tab in the text of a row. */
type Piece = TextNode | { readonly tabAt: number };

/** What stands in a `[data-source-text]` element once the editorial elements are taken out, part by part. */
export function printedParts(
  region: HtmlElement,
  page: Pick<Page, 'source' | 'positionAt'>,
  document: ContentDocument,
): readonly PrintedPart[] {
  const parts: { readonly id: string; readonly pieces: Piece[] }[] = [];
  const isPart = (id: string): boolean => (document.partById.get(id)?.text ?? '') !== '';
  const walk = (node: HtmlNode, pieces: Piece[] | undefined): void => {
    if (isText(node)) {
      if (pieces !== undefined) pieces.push(node);
      // White space between the parts is the page's own layout.
      else if (node.value.trim() !== '') parts.push({ id: '', pieces: [node] });
      return;
    }
    if (isElement(node) && attributeOf(node, 'data-editorial') !== undefined) return;
    const id = isElement(node) ? (attributeOf(node, 'id') ?? '') : '';
    const own = isPart(id) ? [] : pieces;
    if (own !== undefined && own !== pieces) parts.push({ id, pieces: own });
    let cells = 0;
    for (const child of childrenOf(node)) {
      if (isElement(child) && CELLS.has(child.tagName)) {
        if (cells > 0) own?.push({ tabAt: child.sourceCodeLocation?.startOffset ?? 0 });
        cells += 1;
      }
      walk(child, own);
    }
  };
  for (const child of childrenOf(region)) walk(child, undefined);
  return parts.map(({ id, pieces }) => locatePart(id, pieces, page));
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** The parts as lines of the document: a run-in heading and its paragraph are one. */
export function printedLines(
  parts: readonly PrintedPart[],
  document: ContentDocument,
): readonly LocatedLine[] {
  const printed = documentLines(document.text);
  const runIn = new Map(
    printed.filter(({ kind }) => kind === 'run-in').map(({ id, pieces }) => [id, pieces.at(-1)?.id]),
  );
  const rows = new Set(printed.filter(({ kind }) => kind === 'row').map(({ id }) => id));
  const lines: LocatedLine[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && runIn.has(last.id) && part.id === runIn.get(last.id))
      lines.push(join(lines.pop() ?? last, part));
    else lines.push(rows.has(part.id) ? bareRow(part) : part);
  }
  return lines;
}

function join(heading: LocatedLine, paragraph: LocatedLine): LocatedLine {
  return {
    id: heading.id,
    text: heading.text + paragraph.text,
    get characters() {
      return [...heading.characters, ...paragraph.characters];
    },
  };
}

function locatePart(
  id: string,
  pieces: readonly Piece[],
  page: Pick<Page, 'source' | 'positionAt'>,
): PrintedPart {
  const text = pieces.map((piece) => ('tabAt' in piece ? '\t' : piece.value)).join('');
  const isStray = id === '';
  return {
    id,
    text: isStray ? text.trim() : text,
    // Worked out only where something differs: built pages are few but very long lines.
    get characters() {
      const positions = pieces.flatMap((piece) =>
        'tabAt' in piece ? [page.positionAt(piece.tabAt)] : positionsOf(piece, page),
      );
      return isStray ? positions.slice([...text].length - [...text.trimStart()].length) : positions;
    },
  };
}

/** One position a character of a text node, character references resolved; counted on from its beginning. */
function positionsOf(
  node: TextNode,
  { source, positionAt }: Pick<Page, 'source' | 'positionAt'>,
): SourcePosition[] {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  const written = source.slice(startOffset, endOffset);
  let { line, column } = positionAt(startOffset);
  let at = 0;
  return alignCharacters(node.value, written).map((offset) => {
    for (const character of written.slice(at, offset)) {
      line += character === '\n' ? 1 : 0;
      column = character === '\n' ? 1 : column + 1;
    }
    at = offset;
    return { line, column };
  });
}
