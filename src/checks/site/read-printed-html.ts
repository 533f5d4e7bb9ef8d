import type { HtmlAttribute, HtmlElement, HtmlNode, HtmlRoot } from '../base/html-tree.ts';
import { attributesOf, decodeReferences, END_TAG, START_TAG } from './printed-tags.ts';
import { isPlaced, RAW_TEXT, VOID } from './printed-places.ts';

const DOCTYPE = '<!DOCTYPE html>';
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** An element that is still open, and where what is put into it goes. */
interface Open {
  readonly element: HtmlElement;
  readonly children: HtmlNode[];
}

/**
 * Quick reading of a page as the build prints it: lower-case tags that are all closed, in their order, with values in double
 * quotes, each element where a browser leaves it standing. It answers only where the full parser (parse5) would make the
 * same tree; for anything else, sound or not, `undefined`, and the full parser has to say.
 */
export function readPrintedHtml(source: string): HtmlRoot | undefined {
  if (!source.startsWith(DOCTYPE) || /[\0\r\f]|<!--/.test(source)) return undefined;
  const root: HtmlRoot = { nodeName: '#document', childNodes: [] };
  const open: Open[] = [];
  const names: string[] = [];
  let children = root.childNodes as HtmlNode[];
  for (let at = DOCTYPE.length; at < source.length;) {
    if (source.charAt(at) !== '<') {
      const next = source.indexOf('<', at);
      const end = next === -1 ? source.length : next;
      const value = decodeReferences(source.slice(at, end));
      if (value === undefined || !isPlaced('#text', names, value)) return undefined;
      children.push(createText(value, at, end, open.at(-1)?.element));
      at = end;
      continue;
    }
    END_TAG.lastIndex = at;
    const closed = END_TAG.exec(source)?.[1];
    if (closed !== undefined) {
      if (names.at(-1) !== closed) return undefined;
      open.pop();
      names.pop();
      at = END_TAG.lastIndex;
      children = open.at(-1)?.children ?? (root.childNodes as HtmlNode[]);
      continue;
    }
    START_TAG.lastIndex = at;
    const [tag, name = '', written = '', slash = ''] = START_TAG.exec(source) ?? [];
    if (tag === undefined || !isPlaced(name, names, '')) return undefined;
    const isSvg = name === 'svg' || names.includes('svg');
    const attrs = attributesOf(written, isSvg);
    const isVoid = isSvg ? slash !== '' : VOID.has(name);
    if (attrs === undefined || (slash !== '' && !isVoid)) return undefined;
    const element = createElement(name, attrs, isSvg ? SVG : XHTML, at, open.at(-1)?.element);
    children.push(element);
    at += tag.length;
    if (isVoid) continue;
    if (!isSvg && RAW_TEXT.has(name)) {
      const end = endOfRawText(name, source, at);
      if (end === undefined) return undefined;
      if (end > at) {
        const raw = source.slice(at, end);
        const value = name === 'title' ? decodeReferences(raw) : raw;
        if (value === undefined) return undefined;
        (element.childNodes as HtmlNode[]).push(createText(value, at, end, element));
      }
      at = end + name.length + 3;
      continue;
    }
    children = contentOf(element);
    open.push({ element, children });
    names.push(name);
  }
  const [html, ...others] = root.childNodes;
  const isWhole = open.length === 0 && others.length === 0 && html !== undefined && html.nodeName === 'html';
  return isWhole && isFrame(html) ? root : undefined;
}

/** `html` holds a head and a body and nothing else. */
function isFrame(html: HtmlNode): boolean {
  const parts = 'childNodes' in html ? html.childNodes.map(({ nodeName }) => nodeName) : [];
  return parts.length === 2 && parts[0] === 'head' && parts[1] === 'body';
}

function createText(
  value: string,
  startOffset: number,
  endOffset: number,
  parentNode: HtmlElement | undefined,
): HtmlNode {
  return {
    nodeName: '#text',
    value,
    parentNode: parentNode ?? null,
    sourceCodeLocation: { startOffset, endOffset },
  };
}

function createElement(
  tagName: string,
  attrs: readonly HtmlAttribute[],
  namespaceURI: string,
  startOffset: number,
  parentNode: HtmlElement | undefined,
): HtmlElement {
  const element: HtmlElement = {
    nodeName: tagName,
    tagName,
    attrs,
    namespaceURI,
    childNodes: [],
    parentNode: parentNode ?? null,
    sourceCodeLocation: { startOffset },
  };
  return tagName === 'template'
    ? { ...element, content: { nodeName: '#document-fragment', childNodes: [] } }
    : element;
}

function contentOf(element: HtmlElement): HtmlNode[] {
  return (element.content ?? element).childNodes as HtmlNode[];
}

/** Where the text of a script, style sheet or title ends; nothing where a browser might read on or stop before. */
function endOfRawText(name: string, source: string, start: number): number | undefined {
  const end = source.indexOf(`</${name}`, start);
  if (end === -1 || source.charAt(end + name.length + 2) !== '>') return undefined;
  return new RegExp(`</${name}`, 'i').test(source.slice(start, end)) ? undefined : end;
}
