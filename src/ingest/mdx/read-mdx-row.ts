import type { TableCell } from '../../domain/document/provision.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import { escapeMdx } from './escape-mdx.ts';
import type { MdxDocument, Written } from './mdx-document.ts';
import { writtenFrom } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';
import { lengthBefore, readMdxTag } from './mdx-tag.ts';
import { readMdxText } from './read-mdx-text.ts';

/** The cells of one row, and what stands after its `</R>`. */
interface ReadCells {
  readonly cells: readonly TableCell[];
  /** One a character of the cells, and one for the tab between two. */
  readonly characters: readonly SourcePosition[];
  readonly rest: Written;
}

const OPENING = /^<C(?: header)?(?: colspan="(?:[2-9]|[1-9]\d+)")?(?: rowspan="(?:[2-9]|[1-9]\d+)")?>$/;

/** Reads `<C>…</C><C header colspan="2">…</C></R>`: the cells of a row, written without a break between them. */
export function readMdxCells(inside: Written, document: MdxDocument): ReadCells {
  const cells: TableCell[] = [];
  const characters: SourcePosition[] = [];
  let at = inside;
  while (/^<C(?![\w$.:-])/.test(at.text)) {
    const tag = readMdxTag(at.text, '<C'.length);
    const written = at.text.slice(0, tag.end);
    if (!OPENING.test(written)) reportMdxProblem('mdx-attribute', document, at, written);
    const content = writtenFrom(at, tag.end);
    const length = lengthBefore('</C>', content.text);
    if (length === undefined) {
      reportMdxProblem('mdx-syntax', document, at, '<C> 没有以 </C> 结束 (no </C> ends it)');
    }
    const text = readMdxText({ ...content, text: content.text.slice(0, length) }, escapeMdx, document);
    if (cells.length > 0) characters.push({ line: at.line, column: at.column });
    characters.push(...text.characters);
    cells.push({ text: text.text, ...spansOf(written) });
    at = writtenFrom(content, (length ?? content.text.length) + '</C>'.length);
  }
  if (at.text.startsWith('</R>')) return { cells, characters, rest: writtenFrom(at, '</R>'.length) };
  reportMdxProblem('mdx-syntax', document, at, '<R> 没有以 </R> 结束 (no </R> ends it)');
  return { cells, characters, rest: writtenFrom(at, at.text.length) };
}

function spansOf(tag: string): Omit<TableCell, 'text'> {
  const [, colspan] = / colspan="(\d+)"/.exec(tag) ?? [];
  const [, rowspan] = / rowspan="(\d+)"/.exec(tag) ?? [];
  return {
    ...(tag.includes(' header') ? { header: true } : {}),
    ...(colspan === undefined ? {} : { colspan: Number(colspan) }),
    ...(rowspan === undefined ? {} : { rowspan: Number(rowspan) }),
  };
}
