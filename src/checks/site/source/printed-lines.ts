import { documentLines } from '../../../domain/document/lines.ts';
import type { PlacedLine } from '../../../domain/fidelity/placed-line.ts';
import type { SourcePosition } from '../../../domain/source/source-position.ts';
import { alignCharacters } from '../../../domain/text/align-characters.ts';
import type { ContentDocument } from '../../content/content.ts';
import type { HtmlElement, HtmlNode } from '../html-tree.ts';
import { attributeOf, childrenOf, isElement, isText } from '../html-tree.ts';
import type { Page } from '../page.ts';

/** A heading or paragraph as a page prints it; text outside of both has no id. */
export interface PrintedPart extends PlacedLine {
  /** Empty for text that stands outside of every heading and paragraph. */
  readonly id: string;
}

type TextNode = Extract<HtmlNode, { nodeName: '#text' }>;

/** What stands in a `[data-source-text]` element once the editorial elements are taken out, part by part. */
export function printedParts(
  region: HtmlElement,
  page: Pick<Page, 'source' | 'placeAt'>,
  document: ContentDocument,
): readonly PrintedPart[] {
  const parts: { readonly id: string; readonly nodes: TextNode[] }[] = [];
  const isPart = (id: string): boolean => (document.partById.get(id)?.text ?? '') !== '';
  const walk = (node: HtmlNode, nodes: TextNode[] | undefined): void => {
    if (isText(node)) {
      if (nodes !== undefined) nodes.push(node);
      // White space between the parts is the page's own layout.
      else if (node.value.trim() !== '') parts.push({ id: '', nodes: [node] });
      return;
    }
    if (isElement(node) && attributeOf(node, 'data-editorial') !== undefined) return;
    const id = isElement(node) ? (attributeOf(node, 'id') ?? '') : '';
    const own = isPart(id) ? [] : nodes;
    if (own !== undefined && own !== nodes) parts.push({ id, nodes: own });
    for (const child of childrenOf(node)) walk(child, own);
  };
  for (const child of childrenOf(region)) walk(child, undefined);
  return parts.map(({ id, nodes }) => placePart(id, nodes, page));
}

/** The parts as lines of the document: a run-in heading and its paragraph are one. */
export function printedLines(
  parts: readonly PrintedPart[],
  document: ContentDocument,
): readonly PlacedLine[] {
  const runIn = new Map(
    documentLines(document.text)
      .filter(({ kind }) => kind === 'run-in')
      .map(({ id, pieces }) => [id, pieces.at(-1)?.id]),
  );
  const lines: PlacedLine[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && runIn.has(last.id) && part.id === runIn.get(last.id))
      lines.push(join(lines.pop() ?? last, part));
    else lines.push(part);
  }
  return lines;
}

function join(heading: PlacedLine, paragraph: PlacedLine): PlacedLine {
  return {
    id: heading.id,
    text: heading.text + paragraph.text,
    get characters() {
      return [...heading.characters, ...paragraph.characters];
    },
  };
}

function placePart(
  id: string,
  nodes: readonly TextNode[],
  page: Pick<Page, 'source' | 'placeAt'>,
): PrintedPart {
  const text = nodes.map((node) => node.value).join('');
  const isStray = id === '';
  return {
    id,
    text: isStray ? text.trim() : text,
    // Worked out only where something differs: built pages are few but very long lines.
    get characters() {
      const places = nodes.flatMap((node) => placesOf(node, page));
      return isStray ? places.slice([...text].length - [...text.trimStart()].length) : places;
    },
  };
}

/** One place a character of a text node, character references resolved; counted on from its beginning. */
function placesOf(node: TextNode, { source, placeAt }: Pick<Page, 'source' | 'placeAt'>): SourcePosition[] {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  const written = source.slice(startOffset, endOffset);
  let { line, column } = placeAt(startOffset);
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
