import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** An element of a part of a Word file. */
export interface XmlNode {
  /** With the usual prefix of its namespace: `w:p`, whatever prefix the file uses. */
  readonly name: string;
  /** Those of the main namespace without prefix: `val`; others as written: `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

/** Namespaces of Word files as Word writes them, and as the strict form of the standard does. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

/** Reads a part of a Word file strictly. @throws where it is no well-formed XML, or nested too deeply */
export function readXml(bytes: Uint8Array): XmlNode {
  const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (root === null) throw new Error('no root element');
  return readElement(root, new Map(), 1);
}

/** Word itself nests tables and text a few dozen deep at most. */
const DEEPEST = 256;

function readElement(element: XmlElement, around: ReadonlyMap<string, string>, depth: number): XmlNode {
  if (depth > DEEPEST) throw new RangeError('nested too deeply');
  const entries = Object.entries(element.attributes);
  const declared = entries.filter(([name]) => name.startsWith('xmlns:') || name === 'xmlns');
  const prefixes =
    declared.length === 0
      ? around
      : new Map([
          ...around,
          ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), PREFIXES.get(uri) ?? ''] as const),
        ]);
  const nameOf = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = prefixes.get(name.slice(0, Math.max(0, colon))) ?? '';
    return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  return {
    name: nameOf(element.name),
    attributes: new Map(
      entries.map(([name, value]) => [(name.includes(':') ? nameOf(name) : name).replace(/^w:/u, ''), value]),
    ),
    children: element.children.flatMap((child): readonly (XmlNode | string)[] => {
      if (child instanceof XmlElement) return [readElement(child, prefixes, depth + 1)];
      return child instanceof XmlText ? [child.text] : [];
    }),
  };
}

/** Elements directly within another. */
export function elementsOf(node: XmlNode | undefined): readonly XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string');
}

/** First element directly within another that has a name; along a path of names, one in the other. */
export function childOf(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (found, name) => elementsOf(found).find((child) => child.name === name),
    node,
  );
}

/** `w:val` of an element at a path. */
export function valueOf(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return childOf(node, ...path)?.attributes.get('val');
}

/** Whether a switch such as `w:vanish` is on. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off)$/u.test(node.attributes.get('val') ?? '1');
}

/** All elements within one, itself too, in document order. */
export function* descendantsOf(node: XmlNode): Generator<XmlNode> {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...elementsOf(next).toReversed());
  }
}

/** The words in an element: its `w:t`, nothing between them. */
export function wordsOf(node: XmlNode): string {
  return [...descendantsOf(node)]
    .filter(({ name }) => name === 'w:t' || name === 'm:t')
    .map(({ children }) => children.filter((child) => typeof child === 'string').join(''))
    .join('');
}
