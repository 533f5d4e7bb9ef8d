import type { ProvisionSpan } from '../../domain/document/provision-span.ts';
import type { SourceBlock } from '../shell/position/source-blocks.client.ts';
import { rangeInBlock, sourceBlocks } from '../shell/position/source-blocks.client.ts';

/** A stretch of the source text on the page. */
export interface CitedPassage {
  readonly span: ProvisionSpan;
  /** Its words line by line, editorial matter left out. */
  readonly lines: readonly string[];
  /** Where they stand. */
  readonly ranges: readonly Range[];
}

/** What the reader has selected in the source text; undefined when that is nothing. */
export function selectedPassage(root: Element): CitedPassage | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const pieces = sourceBlocks(root).flatMap((block) => selectedPiece(block, range));
  const from = pieces[0]?.from;
  const to = pieces.at(-1)?.to;
  if (from === undefined || to === undefined) return undefined;
  return {
    span: from === to ? { from } : { from, to },
    lines: pieces.map(({ text }) => text),
    ranges: pieces.map((piece) => piece.range),
  };
}

interface Piece {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly range: Range;
}

function selectedPiece(block: SourceBlock, range: Range): readonly Piece[] {
  const touched = block.nodes.flatMap(({ node, start }) => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return from < to ? [{ id: idOfText(node), from: start + from, to: start + to }] : [];
  });
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = block.text.slice(first.from, last.to).trim();
  const piece = { from: first.id, to: last.id, text, range: rangeInBlock(block, first.from, last.to) };
  return text === '' ? [] : [piece];
}

/** The id of the heading, paragraph or row that a text stands in; '' outside of all. */
export function idOfText(node: Text): string {
  return node.parentElement?.closest(':is(p, h2, h3, h4, h5, h6, tr)[id]')?.id ?? '';
}
