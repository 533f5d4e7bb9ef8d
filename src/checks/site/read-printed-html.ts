import type { HtmlAttribute, HtmlElement, HtmlNode, HtmlRoot } from '../base/html-tree.ts';
import { attributesOf, decodeReferences, START_TAG } from './printed-tags.ts';
import { isPlaced, RAW_TEXT, VOID } from './printed-places.ts';

const DOCTYPE = '<!DOCTYPE html>';
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A tag that begins an element, as it is written wherever it stands on the page. */
interface StartTag {
  readonly name: string;
  readonly attrs: readonly HtmlAttribute[];
  readonly isVoid: boolean;
  /** Characters of the tag. */
  readonly length: number;
}

/** A page as it was read: its tree, and every element in document order. */
interface PrintedHtml {
  readonly root: HtmlRoot;
  readonly elements: readonly HtmlElement[];
}

/**
 * Quick reading of a page as the build prints it: lower-case tags that are all closed, in their order, with values in double
 * quotes, each element where a browser leaves it standing. It answers only where the full parser (parse5) would make the
 * same tree; for anything else, sound or not, `undefined`, and the full parser has to say. Elements with the same tag
 * share their attributes.
 */
export function readPrintedHtml(source: string): PrintedHtml | undefined {
  if (!source.startsWith(DOCTYPE) || /[\0\r\f]|<!--/.test(source)) return undefined;
  const root: HtmlRoot = { nodeName: '#document', childNodes: [] };
  const elements: HtmlElement[] = [];
  const readTag = createTagReader(source);
  /** Elements that are still open, and their names. */
  const open: HtmlElement[] = [];
  const names: string[] = [];
  /** Where what comes next goes. */
  let children = root.childNodes as HtmlNode[];
  let svgDepth = 0;
  for (let at = DOCTYPE.length; at < source.length;) {
    const parent = open.at(-1);
    if (source.charCodeAt(at) !== LESS_THAN) {
      const next = source.indexOf('<', at);
      const end = next === -1 ? source.length : next;
      const value = decodeReferences(source.slice(at, end));
      if (value === undefined || !isPlaced('#text', names, svgDepth > 0, value)) return undefined;
      children.push(createText(value, at, end, parent));
      at = end;
      continue;
    }
    if (source.charCodeAt(at + 1) === SLASH) {
      const name = names.pop();
      if (name === undefined || !source.startsWith(`${name}>`, at + 2)) return undefined;
      if (name === 'svg') svgDepth -= 1;
      open.pop();
      at += name.length + 3;
      const outer = open.at(-1);
      children = outer === undefined ? (root.childNodes as HtmlNode[]) : contentOf(outer);
      continue;
    }
    const tag = readTag(at, svgDepth > 0);
    if (tag === undefined) return undefined;
    const { name, attrs, isVoid } = tag;
    if (!isPlaced(name, names, svgDepth > 0, '')) return undefined;
    const isSvg = name === 'svg' || svgDepth > 0;
    const element = createElement(name, attrs, isSvg ? SVG : XHTML, at, parent);
    elements.push(element);
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
    open.push(element);
    names.push(name);
    if (name === 'svg') svgDepth += 1;
  }
  const [html, ...others] = root.childNodes;
  const isWhole = open.length === 0 && others.length === 0 && html !== undefined && html.nodeName === 'html';
  return isWhole && isFrame(html) ? { root, elements } : undefined;
}

const LESS_THAN = '<'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

/**
 * Reads the tags of a page, each way of writing one only once: most stand on it many times. The answer for an offset is
 * `undefined` where a browser may read something else.
 */
function createTagReader(source: string): (at: number, isInSvg: boolean) => StartTag | undefined {
  const knownInPage = new Map<string, StartTag>();
  const knownInSvg = new Map<string, StartTag>();
  return (at, isInSvg) => {
    const known = isInSvg ? knownInSvg : knownInPage;
    // A `>` in a value ends the slice too soon; what is known ends where a tag does.
    const found = known.get(source.slice(at, source.indexOf('>', at) + 1));
    if (found !== undefined) return found;
    START_TAG.lastIndex = at;
    const [written, name = '', attributes = '', slash = ''] = START_TAG.exec(source) ?? [];
    if (written === undefined) return undefined;
    const isSvg = name === 'svg' || isInSvg;
    const attrs = attributesOf(attributes, isSvg);
    const isVoid = isSvg ? slash !== '' : VOID.has(name);
    if (attrs === undefined || (slash !== '' && !isVoid)) return undefined;
    const tag = { name, attrs, isVoid, length: written.length };
    known.set(written, tag);
    return tag;
  };
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
