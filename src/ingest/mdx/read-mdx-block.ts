import { escapeMdx, escapeMdxHeading } from './escape-mdx.ts';
import type { MdxBlock, MdxDocument, MdxRow, Written } from './mdx-document.ts';
import { positionOf, writtenFrom } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';
import type { MdxTag } from './mdx-tag.ts';
import { lengthBefore, readMdxTag } from './mdx-tag.ts';
import { readMdxCells } from './read-mdx-row.ts';
import { readMdxText } from './read-mdx-text.ts';

/** One block read from the beginning of a stretch, and what stands after it on the line. */
export type MdxRead =
  | { readonly kind: 'block'; readonly block: MdxBlock | undefined; readonly rest: Written }
  | { readonly kind: 'part'; readonly id: string | undefined; readonly rest: Written }
  | { readonly kind: 'part-end'; readonly rest: Written }
  | { readonly kind: 'table'; readonly id: string | undefined; readonly rest: Written }
  | { readonly kind: 'row'; readonly row: MdxRow | undefined; readonly rest: Written }
  | { readonly kind: 'table-end'; readonly rest: Written };

/** Reads the block that a stretch begins with; undefined where it begins with none. */
export function readMdxBlock(at: Written, document: MdxDocument): MdxRead | undefined {
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

function readHeading(at: Written, document: MdxDocument): MdxRead {
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

function readParagraph(at: Written, tag: MdxTag, document: MdxDocument): MdxRead {
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

function readEmbed(at: Written, tag: MdxTag, document: MdxDocument): MdxRead {
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
