import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { isElement, parseHtml } from './parse-html.ts';
import { isVisible } from './visible-elements.ts';

/** The words of a piece of mark-up that fits one line, its character references resolved. @throws HtmlLimitError */
export function visibleText(markup: string): string {
  return textOf(parseHtml(`<body>${markup}`)).replace(/[\r\n]+/gu, ' ');
}

/** The characters of an element as its source has them, white space too. */
export function textOf(element: HtmlElement): string {
  return element.childNodes.map(textOfNode).join('');
}

function textOfNode(node: HtmlNode): string {
  if (isElement(node)) return isVisible(node) ? textOf(node) : '';
  return node.nodeName === '#text' && 'value' in node ? node.value : '';
}
