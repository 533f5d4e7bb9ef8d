import { parse } from 'parse5';
import type { SourcePosition, SourcePositionFinder } from '../../domain/source/source-position.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import type { HtmlElement, HtmlNode } from '../base/html-tree.ts';
import { elementsIn } from '../base/html-tree.ts';
import { readPrintedHtml } from './read-printed-html.ts';

/** One built page, parsed as a browser would. */
export interface Page {
  /** Relative to the project root: `dist/policies/wuhai-2024/index.html`. */
  readonly file: string;
  /** Path it is served under, base included: `/policies/wuhai-2024/`. */
  readonly path: string;
  readonly source: string;
  readonly root: HtmlNode;
  /** Every element in document order. */
  readonly elements: readonly HtmlElement[];
  /** Those of them with a name of a tag, in document order. */
  readonly withTag: (tagName: string) => readonly HtmlElement[];
  /** Those of them that have an attribute, in document order. */
  readonly withAttribute: (name: string) => readonly HtmlElement[];
  /** Position of an element's start tag in the file; the first character for one the parser supplied. */
  readonly positionOf: (element: HtmlElement) => SourcePosition;
  /** SourcePosition of a UTF-16 offset in the file. */
  readonly positionAt: SourcePositionFinder;
}

/** Parses one page of the site. */
export function readPage(file: string, path: string, source: string): Page {
  const { root, elements } = readPrintedHtml(source) ?? parseHtml(source);
  const positionAt = createSourcePositionFinder(source);
  return {
    file,
    path,
    source,
    root,
    elements,
    ...indexElements(elements),
    positionAt,
    positionOf: (element) => positionAt(element.sourceCodeLocation?.startOffset ?? 0),
  };
}

function parseHtml(source: string): Pick<Page, 'root' | 'elements'> {
  const root = parse(source, { sourceCodeLocationInfo: true });
  return { root, elements: elementsIn(root) };
}

/** Checks ask for few elements of many: all are gone through once. */
function indexElements(elements: readonly HtmlElement[]): Pick<Page, 'withTag' | 'withAttribute'> {
  const tags = new Map<string, HtmlElement[]>();
  const attributes = new Map<string, HtmlElement[]>();
  for (const element of elements) {
    addTo(tags, element.tagName, element);
    for (const { name } of element.attrs) addTo(attributes, name, element);
  }
  return {
    withTag: (tagName) => tags.get(tagName) ?? NONE,
    withAttribute: (name) => attributes.get(name) ?? NONE,
  };
}

const NONE: readonly HtmlElement[] = [];

function addTo(index: Map<string, HtmlElement[]>, key: string, element: HtmlElement): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [element]);
  else list.push(element);
}

/** Path under which a file of `dist/` is served: `about/index.html` below `/zhice/` → `/zhice/about/`. */
export function servedPath(base: string, name: string): string {
  return base + name.replace(/(^|\/)index\.html$/, '$1');
}
