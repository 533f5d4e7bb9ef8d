import { createPlaceFinder } from '../../domain/fidelity/place-finder.ts';
import type { Place, PlaceFinder } from '../../domain/fidelity/place-finder.ts';
import type { PlacedBlock } from '../../domain/fidelity/placed-block.ts';
import { walkProvisions } from '../../domain/provision.ts';
import { alignCharacters } from '../../ingest/align-characters.ts';
import type { ContentDocument } from '../content/content.ts';
import { attributeOf, childrenOf, isElement, isText } from './html-tree.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

/** A heading or paragraph as a page prints it; text outside of both has no id. */
export interface PrintedPart {
  readonly id: string;
  text: string;
  readonly characters: Place[];
}

/** What stands in a `[data-source-text]` element once the editorial elements are taken out, part by part. */
export function printedParts(
  region: HtmlElement,
  source: string,
  document: ContentDocument,
): readonly PrintedPart[] {
  const parts: PrintedPart[] = [];
  const placeAt = createPlaceFinder(source);
  const isPart = (id: string): boolean => (document.lineById.get(id)?.text ?? '') !== '';
  const walk = (node: HtmlNode, part: PrintedPart | undefined): void => {
    if (isText(node)) {
      const printed = placeText(node, source, placeAt);
      // White space between the parts is the page's own layout.
      const words = part === undefined ? trimText(printed) : printed;
      if (words.text !== '') append(part ?? openPart('', parts), words);
      return;
    }
    if (isElement(node) && attributeOf(node, 'data-editorial') !== undefined) return;
    const id = isElement(node) ? (attributeOf(node, 'id') ?? '') : '';
    const own = isPart(id) ? openPart(id, parts) : part;
    for (const child of childrenOf(node)) walk(child, own);
  };
  for (const child of childrenOf(region)) walk(child, undefined);
  return parts;
}

/** The parts as lines of the document: a run-in heading and its paragraph are one. */
export function printedLines(
  parts: readonly PrintedPart[],
  document: ContentDocument,
): readonly PlacedBlock[] {
  const runIn = new Set(
    [...walkProvisions(document.text.provisions)].flatMap(({ provision }) =>
      provision.runIn ? [provision.id] : [],
    ),
  );
  const lines: PlacedBlock[] = [];
  for (const { id, text, characters } of parts) {
    const last = lines.at(-1);
    if (last !== undefined && runIn.has(last.id) && id === `${last.id}-p1`) {
      lines[lines.length - 1] = {
        id: last.id,
        text: last.text + text,
        characters: [...last.characters, ...characters],
      };
    } else {
      lines.push({ id, text, characters });
    }
  }
  return lines;
}

function openPart(id: string, parts: PrintedPart[]): PrintedPart {
  const part = { id, text: '', characters: [] };
  parts.push(part);
  return part;
}

type PrintedText = Pick<PrintedPart, 'text' | 'characters'>;

function append(part: PrintedPart, { text, characters }: PrintedText): void {
  part.text += text;
  part.characters.push(...characters);
}

function trimText({ text, characters }: PrintedText): PrintedText {
  const start = [...text].length - [...text.trimStart()].length;
  const trimmed = text.trim();
  return { text: trimmed, characters: characters.slice(start, start + [...trimmed].length) };
}

/** A text node with a place for each character, character references resolved; counted on from its beginning. */
function placeText(
  node: Extract<HtmlNode, { nodeName: '#text' }>,
  source: string,
  placeAt: PlaceFinder,
): PrintedText {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  const written = source.slice(startOffset, endOffset);
  let { line, column } = placeAt(startOffset);
  let at = 0;
  const characters = alignCharacters(node.value, written).map((offset) => {
    for (const character of written.slice(at, offset)) {
      line += character === '\n' ? 1 : 0;
      column = character === '\n' ? 1 : column + 1;
    }
    at = offset;
    return { line, column };
  });
  return { text: node.value, characters };
}
