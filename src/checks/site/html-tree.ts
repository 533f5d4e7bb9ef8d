import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = Tree.Element;
export type HtmlNode = Tree.Node;

/** Elements below a node in document order, those inside `<template>` included. */
export function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = childrenOf(node).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isElement(next)) found.push(next);
    open.push(...childrenOf(next).toReversed());
  }
  return found;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is Tree.TextNode {
  return node.nodeName === '#text';
}

/** Value of an attribute; absent when the element does not have it, empty when it has it without a value. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Words of a `rel`, `class` or similar attribute. */
export function tokensOf(element: HtmlElement, name: string): readonly string[] {
  return (attributeOf(element, name) ?? '').split(/\s+/).filter((token) => token !== '');
}

/** Characters inside a node, leaving out the elements that `isLeftOut` names. */
export function textOf(node: HtmlNode, isLeftOut: (element: HtmlElement) => boolean = () => false): string {
  if (isText(node)) return node.value;
  if (isElement(node) && isLeftOut(node)) return '';
  return childrenOf(node)
    .map((child) => textOf(child, isLeftOut))
    .join('');
}
