import { splitLines } from '../../domain/source/text-lines.ts';
import { escapeMdx, escapeMdxHeading } from './escape-mdx.ts';
import type { MdxBlock, MdxDocument, MdxRow, Written } from './mdx-document.ts';
import { writtenFrom } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';
import type { MdxTag } from './mdx-tag.ts';
import { lengthBefore, readMdxTag } from './mdx-tag.ts';
import { nameUnknownBlock } from './name-unknown-block.ts';
import { readMdxCells } from './read-mdx-row.ts';
import { readMdxText } from './read-mdx-text.ts';

/** One block read from the beginning of a stretch, and what stands after it on the line. */
type Read =
  | { readonly kind: 'block'; readonly block: MdxBlock | undefined; readonly rest: Written }
  | { readonly kind: 'part'; readonly id: string | undefined; readonly rest: Written }
  | { readonly kind: 'part-end'; readonly rest: Written }
  | { readonly kind: 'table'; readonly id: string | undefined; readonly rest: Written }
  | { readonly kind: 'row'; readonly row: MdxRow | undefined; readonly rest: Written }
  | { readonly kind: 'table-end'; readonly rest: Written };

interface OpenPart {
  readonly id: string | undefined;
  readonly at: Written;
  readonly blocks: MdxBlock[];
}

interface OpenTable {
  readonly id: string | undefined;
  readonly at: Written;
  readonly rows: MdxRow[];
}

/**
 * The headings, parts, paragraphs and embeds of a body in its order. These are all that a body holds: anything else is
 * reported. Lines are read one by one, so that the time is in proportion to the length of the body.
 * @param firstLine number of the body's first line in the file
 */
export function readMdxBlocks(body: string, firstLine: number, document: MdxDocument): readonly MdxBlock[] {
  const blocks: MdxBlock[] = [];
  let part: OpenPart | undefined;
  let table: OpenTable | undefined;
  const add = (block: MdxBlock): void => {
    (part?.blocks ?? blocks).push(block);
  };
  const closeTable = (): void => {
    if (table?.id !== undefined) {
      add({
        kind: 'table',
        id: table.id,
        rows: table.rows,
        position: { ...positionOf(table.at), characters: [] },
      });
    }
    table = undefined;
  };
  const closePart = (): void => {
    const closed = part;
    part = undefined;
    if (closed?.id === undefined) blocks.push(...(closed?.blocks ?? []));
    else
      add({
        kind: 'part',
        id: closed.id,
        blocks: closed.blocks,
        position: { ...positionOf(closed.at), characters: [] },
      });
  };
  const leave = (at: Written): void => {
    if (table === undefined) return;
    const name = /^(?:#{1,6}|<\/?\w*>?)/.exec(at.text)?.[0] ?? '';
    reportMdxProblem('mdx-syntax', document, at, `${name} 之前缺少 </T> (no </T> before it)`);
    closeTable();
  };
  const leavePart = (at: Written, name: string): void => {
    if (part !== undefined)
      reportMdxProblem('mdx-syntax', document, at, `${name} 之前缺少 </Part> (no </Part> before it)`);
    closePart();
  };
  const take = (read: Read, at: Written): void => {
    if (read.kind !== 'row' && read.kind !== 'table-end') leave(at);
    switch (read.kind) {
      case 'part':
        if (part !== undefined) leavePart(at, '<Part>');
        part = { id: read.id, at, blocks: [] };
        break;
      case 'part-end':
        if (part === undefined)
          reportMdxProblem('mdx-syntax', document, at, '多余的 </Part> (no part is open)');
        else closePart();
        break;
      case 'table':
        table = { id: read.id, at, rows: [] };
        break;
      case 'row':
        if (table === undefined)
          reportMdxProblem('mdx-syntax', document, at, '<R> 不在 <T> 之内 (no table is open)');
        else if (read.row !== undefined) table.rows.push(read.row);
        break;
      case 'table-end':
        if (table === undefined)
          reportMdxProblem('mdx-syntax', document, at, '多余的 </T> (no table is open)');
        else if (table.rows.length === 0)
          reportMdxProblem('mdx-unknown-node', document, table.at, '没有行的表格 (a table without rows)');
        closeTable();
        break;
      case 'block':
        if (read.block === undefined) break;
        if (read.block.kind === 'heading' && part !== undefined) leavePart(at, at.text.slice(0, 6));
        add(read.block);
        break;
    }
  };
  for (const chunk of chunksOf(body, firstLine)) {
    for (const { read, at } of readChunk(chunk, document)) take(read, at);
  }
  const end = table ?? part;
  if (end !== undefined) {
    const name = table === undefined ? 'Part' : 'T';
    reportMdxProblem(
      'mdx-syntax',
      document,
      end.at,
      `<${name}> 没有以 </${name}> 结束 (no </${name}> ends it)`,
    );
    closeTable();
    if (part !== undefined) closePart();
  }
  return blocks;
}

/** Runs of lines without a blank line between them: where all is well, one line each. */
function chunksOf(body: string, firstLine: number): readonly (readonly Written[])[] {
  const chunks: Written[][] = [];
  let isOpen = false;
  for (const [index, { text }] of splitLines(body).entries()) {
    if (/^[ \t]*$/.test(text)) {
      isOpen = false;
      continue;
    }
    const whole = /[ \t]/.test(text.at(-1) ?? '') ? text.replace(/(?<![ \t])[ \t]+$/, '') : text;
    const line = { text: whole, line: firstLine + index, column: 1 };
    if (isOpen) chunks.at(-1)?.push(line);
    else chunks.push([line]);
    isOpen = true;
  }
  return chunks;
}

interface LocatedRead {
  readonly read: Read;
  readonly at: Written;
}

/** Reads the blocks of one chunk. Only its first problem of layout is reported: the others follow from it. */
function readChunk(lines: readonly Written[], document: MdxDocument): readonly LocatedRead[] {
  const found: LocatedRead[] = [];
  let isTold = false;
  const tell = (report: () => void): void => {
    if (!isTold) report();
    isTold = true;
  };
  for (const [index, line] of joinParagraph(lines, document).entries()) {
    let at = line;
    for (let isFirst = true; at.text !== ''; isFirst = false) {
      const read = readBlock(at, document);
      if (read === undefined) {
        const unknown = at;
        tell(() => {
          reportMdxProblem('mdx-unknown-node', document, unknown, nameUnknownBlock(unknown.text));
        });
        break;
      }
      if (index > 0 || !isFirst) {
        const crowded = at;
        tell(() => {
          reportMdxProblem('mdx-break', document, crowded, `${crowded.text.slice(0, 12)} 之前 (before it)`);
        });
      }
      found.push({ read, at });
      const blanks = /^[ \t]*/.exec(read.rest.text)?.[0].length ?? 0;
      at = writtenFrom(read.rest, blanks);
    }
  }
  return found;
}

/** A paragraph that is broken over lines is read as if it were not, and the break is reported. */
function joinParagraph(lines: readonly Written[], document: MdxDocument): readonly Written[] {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return lines;
  if (!/^<P(?![\w$.:-])/.test(first.text) || first.text.includes('</P>')) return lines;
  const last = others.findIndex(({ text }) => text.includes('</P>'));
  if (last === -1) return lines;
  reportMdxProblem(
    'mdx-break',
    document,
    writtenFrom(first, first.text.length),
    '段落内换行 (inside a paragraph)',
  );
  const text = [first, ...others.slice(0, last + 1)].map((line) => line.text).join('');
  return [{ ...first, text }, ...others.slice(last + 1)];
}

function readBlock(at: Written, document: MdxDocument): Read | undefined {
  if (/^#{1,6} /.test(at.text)) return readHeading(at, document);
  if (at.text.startsWith('</Part>')) return { kind: 'part-end', rest: writtenFrom(at, '</Part>'.length) };
  if (at.text.startsWith('</T>')) return { kind: 'table-end', rest: writtenFrom(at, '</T>'.length) };
  const name = /^<(P|Part|T|R|TargetChart)(?![\w$.:-])/.exec(at.text)?.[1];
  if (name === undefined) return undefined;
  const tag = readMdxTag(at.text, name.length + 1);
  if (!tag.isWhole) {
    reportMdxProblem('mdx-syntax', document, at, `<${name} 没有 > (no > ends it)`);
    return { kind: 'block', block: undefined, rest: writtenFrom(at, at.text.length) };
  }
  if (name === 'P') return readParagraph(at, tag, document);
  if (name === 'TargetChart') return readEmbed(at, tag, document);
  const id = readAttribute(at, tag, { name, attribute: 'id', closesItself: false }, document);
  const rest = writtenFrom(at, tag.end);
  if (name !== 'R') return { kind: name === 'T' ? 'table' : 'part', id, rest };
  const { cells, characters, rest: after } = readMdxCells(rest, document);
  if (cells.length === 0)
    reportMdxProblem('mdx-unknown-node', document, at, '没有单元格的行 (a row without cells)');
  const row = id === undefined ? undefined : { id, cells, position: { ...positionOf(at), characters } };
  return { kind: 'row', row, rest: after };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HEADING_END = /^\{#([^\s}]*)( \.run-in)?\}$/;

function readHeading(at: Written, document: MdxDocument): Read {
  const depth = at.text.indexOf(' ');
  const rest = writtenFrom(at, at.text.length);
  const attributes = at.text.lastIndexOf(' {#');
  if (attributes === -1) {
    reportMdxProblem('mdx-missing-id', document, at, at.text);
    return { kind: 'block', block: undefined, rest };
  }
  const [, id = '', runIn] = HEADING_END.exec(at.text.slice(attributes + 1)) ?? [];
  if (!SLUG.test(id)) {
    const position = writtenFrom(at, attributes + 1);
    reportMdxProblem(
      id === '' && position.text === '{#}' ? 'mdx-missing-id' : 'mdx-attribute',
      document,
      position,
      position.text,
    );
  }
  const written = writtenFrom({ ...at, text: at.text.slice(0, attributes) }, Math.min(depth + 1, attributes));
  reportBlankEnds(written, runIn !== undefined, document);
  const read = readMdxText(written, escapeMdxHeading, document);
  const known = id === '' ? /^\{#([a-z0-9-]+)/.exec(at.text.slice(attributes + 1))?.[1] : id;
  if (known === undefined) return { kind: 'block', block: undefined, rest };
  return {
    kind: 'block',
    block: { kind: 'heading', id: known, depth, runIn: runIn !== undefined, text: read.text, position: read },
    rest,
  };
}

/**
 * Spaces at the ends of a heading are none of its words, and it has words. One that runs on ends with the space before
 * its paragraph: 第一条 .
 */
function reportBlankEnds(written: Written, runIn: boolean, document: MdxDocument): void {
  const blank = runIn ? /^[ \t]/ : /^[ \t]|[ \t]$/;
  if (written.text.trim() !== '' && !blank.test(written.text)) return;
  reportMdxProblem(
    'mdx-unknown-node',
    document,
    written,
    '标题缺文字，或首尾有空格 (a heading without words, or with spaces at its ends)',
  );
}

function readParagraph(at: Written, tag: MdxTag, document: MdxDocument): Read {
  const id = readAttribute(at, tag, { name: 'P', attribute: 'id', closesItself: false }, document);
  const inside = writtenFrom(at, tag.end);
  const length = tag.closesItself ? 0 : lengthBefore('</P>', inside.text);
  if (length === undefined && !tag.closesItself) {
    reportMdxProblem('mdx-syntax', document, at, '<P> 没有以 </P> 结束 (no </P> ends it)');
  }
  const written = { ...inside, text: inside.text.slice(0, length) };
  const read = readMdxText(written, escapeMdx, document);
  if (length === 0)
    reportMdxProblem('mdx-unknown-node', document, at, '没有文字的段落 (a paragraph without words)');
  const end = tag.closesItself ? 0 : (length ?? inside.text.length) + '</P>'.length;
  const rest = writtenFrom(inside, end);
  if (id === undefined) return { kind: 'block', block: undefined, rest };
  return {
    kind: 'block',
    block: { kind: 'paragraph', id, text: read.text, position: read },
    rest,
  };
}

function readEmbed(at: Written, tag: MdxTag, document: MdxDocument): Read {
  const shape = { name: 'TargetChart', attribute: 'series', closesItself: true } as const;
  const series = readAttribute(at, tag, shape, document);
  const rest = writtenFrom(at, tag.end);
  const isClosed = !tag.closesItself && rest.text.startsWith('</TargetChart>');
  const attributes = series === undefined ? {} : { series };
  return {
    kind: 'block',
    block: { kind: 'embed', embed: { name: 'TargetChart', attributes, position: positionOf(at) } },
    rest: isClosed ? writtenFrom(rest, '</TargetChart>'.length) : rest,
  };
}

interface TagShape {
  readonly name: string;
  readonly attribute: string;
  readonly closesItself: boolean;
}

/** Value of the one attribute of a tag; anything else in the tag, or another way of writing it, is reported. */
function readAttribute(
  at: Written,
  tag: MdxTag,
  { name, attribute, closesItself }: TagShape,
  document: MdxDocument,
): string | undefined {
  const [own, ...repeated] = tag.attributes.filter((found) => found.name === attribute);
  const others = [...tag.attributes.filter((found) => found.name !== attribute), ...repeated];
  for (const other of others) {
    reportMdxProblem(
      'mdx-attribute',
      document,
      writtenFrom(at, other.start),
      at.text.slice(other.start, other.end),
    );
  }
  if (own === undefined || own.value === '') {
    reportMdxProblem('mdx-missing-id', document, at, `<${name}>`);
    return undefined;
  }
  const { value } = own;
  if (value === undefined || !SLUG.test(value)) {
    reportMdxProblem(
      'mdx-attribute',
      document,
      writtenFrom(at, own.start),
      at.text.slice(own.start, own.end),
    );
    return value;
  }
  const expected = `<${name} ${attribute}="${value}"${closesItself ? ' />' : '>'}`;
  const isEmptyParagraph = name === 'P' && tag.closesItself;
  if (others.length === 0 && !isEmptyParagraph && at.text.slice(0, tag.end) !== expected) {
    reportMdxProblem('mdx-attribute', document, at, at.text.slice(0, tag.end));
  }
  return value;
}

function positionOf({ line, column }: Written): { readonly line: number; readonly column: number } {
  return { line, column };
}
