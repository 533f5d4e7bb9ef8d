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
  /** Position of an element's start tag in the file; the first character for one the parser supplied. */
  readonly positionOf: (element: HtmlElement) => SourcePosition;
  /** SourcePosition of a UTF-16 offset in the file. */
  readonly positionAt: SourcePositionFinder;
}

/** Parses one page of the site. */
export function readPage(file: string, path: string, source: string): Page {
  const root = readPrintedHtml(source) ?? parse(source, { sourceCodeLocationInfo: true });
  const positionAt = createSourcePositionFinder(source);
  return {
    file,
    path,
    source,
    root,
    elements: elementsIn(root),
    positionAt,
    positionOf: (element) => positionAt(element.sourceCodeLocation?.startOffset ?? 0),
  };
}

/** Path under which a file of `dist/` is served: `about/index.html` below `/zhice/` → `/zhice/about/`. */
export function servedPath(base: string, name: string): string {
  return base + name.replace(/(^|\/)index\.html$/, '$1');
}
