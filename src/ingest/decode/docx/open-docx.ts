import type { UnzipFileInfo } from 'fflate';
import { unzipSync } from 'fflate';
import type { XmlNode } from './xml-node.ts';
import { elementsOf, readXml } from './xml-node.ts';

/** The parts of a Word file that hold its text. */
export interface DocxParts {
  readonly document: XmlNode;
  readonly styles?: XmlNode;
  readonly numbering?: XmlNode;
  readonly settings?: XmlNode;
  readonly footnotes?: XmlNode;
  readonly endnotes?: XmlNode;
  readonly headersAndFooters: readonly XmlNode[];
}

export type OpenDocxResult =
  | { readonly kind: 'opened'; readonly parts: DocxParts }
  /** An archive, but no Word file; `name` says what, as far as is known. */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly reason: string };

/** The XML of a document of a thousand pages is smaller. */
const MOST_XML_BYTES = 100 * 1024 * 1024;

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'Excel (.xlsx)'],
  [/^ppt\//u, 'PowerPoint (.pptx)'],
  [/^OFD\.xml$/u, 'OFD (.ofd)'],
  [/^content\.xml$/u, 'OpenDocument (.odt)'],
  [/^META-INF\/container\.xml$/u, 'EPUB (.epub)'],
];

/** Opens a Word file: unpacks and reads its parts, of no more than what a document can need. */
export function openDocx(bytes: Uint8Array): OpenDocxResult {
  const names: string[] = [];
  let size = 0;
  const isWanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (!/\.(?:xml|rels)$/iu.test(name) || /\/theme\//u.test(name)) return false;
    size += originalSize;
    return size <= MOST_XML_BYTES;
  };
  try {
    const files = unzipSync(bytes, { filter: isWanted });
    if (size > MOST_XML_BYTES) return { kind: 'too-large', bytes: size };
    const main = findMainPart(files);
    if (main !== undefined) return { kind: 'opened', parts: readParts(files, main) };
    const other = OTHERS.find(([form]) => names.some((name) => form.test(name)));
    return { kind: 'other', name: other?.[1] ?? 'ZIP' };
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? 'nested too deeply'
        : error instanceof Error
          ? error.message
          : String(error);
    return { kind: 'damaged', reason: reason.split('\n')[0] ?? '' };
  }
}

type Files = Readonly<Record<string, Uint8Array>>;

/** Name of the part with the text; absent where the archive is no Word file. */
function findMainPart(files: Files): string | undefined {
  const main =
    relationsOf(files, '').find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
  const bytes = files[main];
  return bytes && readXml(bytes).name === 'w:document' ? main : undefined;
}

function readParts(files: Files, main: string): DocxParts {
  const relations = relationsOf(files, main);
  const read = (part: string): XmlNode | undefined => files[part] && readXml(files[part]);
  const partOf = (type: string): XmlNode | undefined => {
    const relation = relations.find((each) => each.type === type);
    return relation && read(relation.part);
  };
  const document = read(main);
  if (document === undefined) throw new Error(main);
  const optional = Object.entries({
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    settings: partOf('settings'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
  }).filter(([, part]) => part !== undefined);
  const headersAndFooters = relations
    .filter(({ type }) => type === 'header' || type === 'footer')
    .flatMap(({ part }) => read(part) ?? []);
  return { document, ...Object.fromEntries(optional), headersAndFooters };
}

interface Relation {
  /** Last word of its type: `styles`, `numbering`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly part: string;
}

/** Where a part leads to; the package itself is the part ''. */
function relationsOf(files: Files, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, slash), part.slice(slash)];
  const bytes = files[`${folder}_rels/${name}.rels`];
  if (bytes === undefined) return [];
  return elementsOf(readXml(bytes)).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    return {
      type: attributes.get('Type')?.replace(/^.*\//u, '') ?? '',
      part: target.startsWith('/') ? target.slice(1) : resolveSteps(folder + target),
    };
  });
}

function resolveSteps(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
