/** One line of source text on the page: a paragraph, with its run-in heading where it has one, a heading, or a row. */
export interface SourceBlock {
  readonly element: Element;
  /** The source characters, editorial matter left out; a tab between the cells of a row. */
  readonly text: string;
  /** The text nodes they stand in, each with the offset of its first character in `text`. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** The lines of the source text below `root`, in order. */
export function sourceBlocks(root: Element): readonly SourceBlock[] {
  return sourceLines(root).map((element) => ({ element, ...readText(element) }));
}

const LINES = ':is(p, h2, h3, h4, h5, h6, .run-in, tr)';

/** The elements of these lines alone; a part of the text that is a line has that one. */
export function sourceLines(root: Element): readonly Element[] {
  return [...(root.matches(LINES) ? [root] : []), ...root.querySelectorAll(LINES)].filter(
    (line) => line.closest('[data-editorial]') === null && line.parentElement?.closest('.run-in') === null,
  );
}

function readText(element: Element): Pick<SourceBlock, 'text' | 'nodes'> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let cell = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('[data-editorial]')) continue;
    const holder = node.parentElement?.closest('td, th');
    const index = holder instanceof HTMLTableCellElement ? holder.cellIndex : 0;
    text += '\t'.repeat(index - cell);
    cell = index;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The DOM range of `text.slice(start, end)` of a block. */
export function rangeInBlock(block: SourceBlock, start: number, end: number): Range {
  const range = document.createRange();
  const at = (offset: number, inclusive: boolean) =>
    block.nodes.findLast((each) => (inclusive ? each.start <= offset : each.start < offset)) ??
    block.nodes[0];
  const first = at(start, true);
  const last = at(end, false);
  if (first !== undefined) range.setStart(first.node, start - first.start);
  if (last !== undefined) range.setEnd(last.node, end - last.start);
  return range;
}
