import { splitLines } from '../../domain/source/text-lines.ts';
import type { MdxBlock, MdxDocument, MdxRow, Written } from './mdx-document.ts';
import { positionOf, writtenFrom } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';
import { nameUnknownBlock } from './name-unknown-block.ts';
import type { MdxRead } from './read-mdx-block.ts';
import { readMdxBlock } from './read-mdx-block.ts';

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
  const take = (read: MdxRead, at: Written): void => {
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
  readonly read: MdxRead;
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
      const read = readMdxBlock(at, document);
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
