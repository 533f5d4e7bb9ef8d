import type { MdastNode } from 'satteri';
import type { Embed, MdxBlock, MdxDocument } from './mdx-document.ts';
import { placeOf } from './mdx-document.ts';
import { createMdxProblem } from './mdx-problem.ts';
import { isComment, readMdxText } from './read-mdx-text.ts';

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;
type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Where Sätteri puts heading attributes, `{#s3 .run-in}`. */
interface HeadingData {
  readonly hProperties?: { readonly id?: string; readonly className?: readonly string[] };
}

/** The headings, parts, paragraphs and embeds of a file in its order; anything else is reported. */
export function readMdxBlocks(nodes: readonly MdastNode[], document: MdxDocument): readonly MdxBlock[] {
  return nodes.flatMap((node) => readBlock(node, document));
}

function readBlock(node: MdastNode, document: MdxDocument): readonly MdxBlock[] {
  switch (node.type) {
    case 'yaml':
      return [];
    case 'mdxFlowExpression':
      if (isComment(node.value)) return [];
      break;
    case 'heading':
      return readHeading(node, document);
    case 'mdxJsxFlowElement':
      if (node.name === 'P') return readParagraph(node, document);
      if (node.name === 'Part') return readPart(node, document);
      if (node.children.length === 0) return [readEmbed(node, document)];
      break;
  }
  const name = node.type === 'mdxJsxFlowElement' ? `<${node.name ?? ''}>` : node.type;
  document.diagnostics.push(
    createMdxProblem('mdx-unknown-node', document.file, placeOf(node, document), name),
  );
  return [];
}

function readHeading(node: Heading, document: MdxDocument): readonly MdxBlock[] {
  const properties = (node.data as HeadingData | undefined)?.hProperties ?? {};
  const { text, characters } = readMdxText(node, document);
  const id = readId(properties.id, node, text, document);
  if (id === undefined) return [];
  const runIn = properties.className?.includes('run-in') ?? false;
  const place = { ...(characters[0] ?? placeOf(node, document)), characters };
  return [{ kind: 'heading', id, depth: node.depth, runIn, text, place }];
}

function readParagraph(node: JsxElement, document: MdxDocument): readonly MdxBlock[] {
  const { text, characters } = readMdxText(node, document);
  const id = readId(readAttributes(node)['id'], node, '<P>', document);
  if (id === undefined) return [];
  const place = { ...(characters[0] ?? placeOf(node, document)), characters };
  return [{ kind: 'paragraph', id, text, place }];
}

function readPart(node: JsxElement, document: MdxDocument): readonly MdxBlock[] {
  const id = readId(readAttributes(node)['id'], node, '<Part>', document);
  const blocks = readMdxBlocks(node.children, document);
  if (id === undefined) return blocks;
  return [{ kind: 'part', id, blocks, place: { ...placeOf(node, document), characters: [] } }];
}

function readEmbed(node: JsxElement, document: MdxDocument): MdxBlock {
  const embed: Embed = {
    name: node.name ?? '',
    attributes: readAttributes(node),
    place: placeOf(node, document),
  };
  return { kind: 'embed', embed };
}

function readAttributes(node: JsxElement): Readonly<Record<string, string>> {
  const entries = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

function readId(id: unknown, node: MdastNode, name: string, document: MdxDocument): string | undefined {
  if (typeof id === 'string' && id !== '') return id;
  document.diagnostics.push(createMdxProblem('mdx-missing-id', document.file, placeOf(node, document), name));
  return undefined;
}
