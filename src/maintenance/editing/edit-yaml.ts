import type { Node, ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { serializeYaml } from '../../ingest/mdx/serialize-yaml.ts';

/** Names of fields and numbers of list items, from the top of the YAML. */
export type YamlPath = readonly (string | number)[];

type Scalar = string | number;

/**
 * The YAML with the value at `path` replaced or, where the record has no such field, added after its other fields. All
 * else stays as it is, comments, quotes and order included. `undefined` where nothing stands at the parent of `path`.
 */
export function setYamlValue(source: string, path: YamlPath, value: Scalar): string | undefined {
  const parent = nodeAt(source, path.slice(0, -1));
  const name = path.at(-1);
  const node = nodeAt(source, path);
  if (isScalar(node)) {
    const [start, end] = extentOf(node, source);
    const isQuoted = node.type !== 'PLAIN' && node.type !== undefined;
    return (
      source.slice(0, start) + printScalar(value, isQuoted || isInFlow(source, path)) + source.slice(end)
    );
  }
  if (node !== undefined || !isMap(parent) || typeof name !== 'string') return undefined;
  const lastPair = parent.items.at(-1);
  const last = isNodeWithRange(lastPair?.value) ? lastPair.value : undefined;
  const first = isNodeWithRange(parent.items[0]?.key) ? parent.items[0].key : undefined;
  if (last === undefined || first === undefined) return undefined;
  const [, end] = extentOf(last, source);
  if (parent.flow === true) {
    return `${source.slice(0, end)}, ${name}: ${printScalar(value, true)}${source.slice(end)}`;
  }
  const indent = ' '.repeat(columnOf(source, extentOf(first, source)[0]));
  const lineEnd = endOfLine(source, end);
  return `${source.slice(0, lineEnd)}\n${indent}${name}: ${printScalar(value, false)}${source.slice(lineEnd)}`;
}

/**
 * The YAML with a record at the end of the list at `path` (of the whole text where it is empty), set off as the records
 * of that list are. `undefined` where no list stands there.
 */
export function appendToYamlList(
  source: string,
  path: YamlPath,
  record: object | string,
): string | undefined {
  const node = nodeAt(source, path);
  if (node === undefined && path.length === 0)
    return `${source.trimEnd()}\n${serializeYaml([record])}`.trimStart();
  if (!isSeq(node) || !isNodeWithRange(node)) return undefined;
  const [start, end] = extentOf(node, source);
  if (node.flow === true && node.items.length > 0) {
    const last = node.items.at(-1);
    const at = isNodeWithRange(last) ? extentOf(last, source)[1] : start + 1;
    return `${source.slice(0, at)}, ${JSON.stringify(record)}${source.slice(at)}`;
  }
  if (node.flow === true) {
    const indent = path.length === 0 ? '' : ' '.repeat(indentOfLine(source, start) + 2);
    const before = source.slice(0, start).trimEnd();
    const printed = indentLines(serializeYaml([record]), indent);
    return `${before}${before === '' ? '' : '\n'}${printed}${source.slice(end).replace(/^[ \t]*\n/u, '')}`;
  }
  const indent = ' '.repeat(columnOf(source, start));
  const gap = path.length === 0 ? '\n' : '';
  const printed = indentLines(serializeYaml([record]), indent);
  const lineEnd = endOfLine(source, end);
  return `${source.slice(0, lineEnd)}\n${gap}${printed}${source.slice(lineEnd).replace(/^\n/u, '')}`;
}

/**
 * The YAML list with another record in place of one of its items; remarks before and behind it stay. `undefined` where
 * there is no such item, or the list is written in one line.
 */
export function replaceYamlItem(source: string, index: number, record: object): string | undefined {
  const extent = extentOfItem(source, index);
  if (extent === undefined) return undefined;
  const printed = indentLines(serializeYaml([record]), ' '.repeat(indentOfLine(source, extent.start)));
  return source.slice(0, extent.start) + printed.trimEnd() + source.slice(extent.end);
}

/**
 * The YAML list without one of its items; remarks before it stay. `undefined` where there is no such item, or the list is
 * written in one line.
 */
export function removeYamlItem(source: string, index: number): string | undefined {
  const extent = extentOfItem(source, index);
  if (extent === undefined) return undefined;
  const before = source.slice(0, extent.start);
  const after = source.slice(endOfLine(source, extent.end)).replace(/^\n+/u, '');
  const rest = before + after;
  if (isSeq(nodeAt(rest, []))) return rest;
  return `${rest.trimEnd()}\n[]\n`.trimStart();
}

/** From the beginning of the first line of an item to behind its last character. */
function extentOfItem(
  source: string,
  index: number,
): { readonly start: number; readonly end: number } | undefined {
  const list = nodeAt(source, []);
  if (!isSeq(list) || list.flow === true) return undefined;
  const item = list.items[index];
  if (!isNodeWithRange(item)) return undefined;
  const [start, end] = extentOf(item, source);
  return { start: source.lastIndexOf('\n', start - 1) + 1, end };
}

/** Which item of the list that `source` is begins at a UTF-16 offset; -1 where none does. */
export function itemAtOffset(source: string, offset: number): number {
  const list = nodeAt(source, []);
  return isSeq(list)
    ? list.items.findIndex(
        (item) => isNodeWithRange(item) && item.range[0] <= offset && offset < item.range[2],
      )
    : -1;
}

function nodeAt(source: string, path: YamlPath): Node | undefined {
  const document = parseDocument(source);
  if (document.contents === null) return undefined;
  const found: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNodeWithRange(found) ? found : undefined;
}

type Ranged = Node & { readonly range: NonNullable<ParsedNode['range']> };

function isNodeWithRange(node: unknown): node is Ranged {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** From the first character of a node to behind its last, line breaks after it left out. */
function extentOf(node: Node, source: string): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, start + source.slice(start, end).trimEnd().length];
}

function isInFlow(source: string, path: YamlPath): boolean {
  return path.some((_, depth) => {
    const node = nodeAt(source, path.slice(0, depth));
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

function printScalar(value: Scalar, isQuoted: boolean): string {
  if (typeof value === 'number') return String(value);
  const plain = serializeYaml({ value }).slice('value: '.length).trimEnd();
  return isQuoted && !/^["']/u.test(plain) ? `'${plain.replaceAll("'", "''")}'` : plain;
}

/** A remark behind a value stays behind it. */
function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

function indentOfLine(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(start).search(/\S/u);
}

function indentLines(text: string, indent: string): string {
  return text.replace(/^(?=.)/gmu, indent);
}
