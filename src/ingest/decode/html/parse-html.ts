import type { DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Beyond these a page is no document; a browser stops at a depth of 512 itself. */
const DEEPEST = 512;
const MOST_ELEMENTS = 400_000;

/** Mark-up that would take too long to read, or is too deep to walk through. */
export class HtmlLimitError extends Error {}

/**
 * Parses a page as a browser does. @returns its `html` element
 * @throws HtmlLimitError for a page nested too deeply, or of too many elements
 */
export function parseHtml(text: string): HtmlElement {
  let depth = 0;
  let elements = 0;
  const page = parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...element) {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new HtmlLimitError();
        return defaultTreeAdapter.createElement(...element);
      },
      onItemPush() {
        depth += 1;
        if (depth > DEEPEST) throw new HtmlLimitError();
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
  const root = page.childNodes.find(isElement);
  if (root === undefined) throw new Error('A page has a root');
  return root;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Value of an attribute; empty where there is none. */
export function attributeOf({ attrs }: HtmlElement, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
