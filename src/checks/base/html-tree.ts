/** A node of a page, as parse5 gives it; whatever else reads pages gives the same. */
export type HtmlNode = HtmlElement | HtmlText | HtmlRoot | OtherNode;

export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
}

export interface HtmlElement {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: readonly HtmlAttribute[];
  readonly namespaceURI: string;
  readonly childNodes: readonly HtmlNode[];
  /** What stands inside a `<template>`. */
  readonly content?: HtmlRoot;
  readonly parentNode: HtmlNode | null;
  readonly sourceCodeLocation?: { readonly startOffset: number } | null | undefined;
}

export interface HtmlText {
  readonly nodeName: '#text';
  readonly value: string;
  readonly parentNode: HtmlNode | null;
  readonly sourceCodeLocation?:
    { readonly startOffset: number; readonly endOffset: number } | null | undefined;
}

/** A document, or what a `<template>` holds. */
export interface HtmlRoot {
  readonly nodeName: '#document' | '#document-fragment';
  readonly childNodes: readonly HtmlNode[];
  readonly sourceCodeLocation?: { readonly startOffset: number } | null | undefined;
}

/** A comment or the type of the document. */
interface OtherNode {
  readonly nodeName: '#comment' | '#documentType';
  readonly sourceCodeLocation?: { readonly startOffset: number } | null | undefined;
}

/** Elements below a node in document order, those inside `<template>` included. */
export function elementsIn(node: HtmlNode): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const open = childrenOf(node).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isElement(next)) found.push(next);
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined && !isText(child)) open.push(child);
    }
  }
  return found;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ('content' in node && node.content !== undefined) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
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
  const texts: string[] = [];
  collectTexts(node, isLeftOut, texts);
  return texts.join('');
}

function collectTexts(node: HtmlNode, isLeftOut: (element: HtmlElement) => boolean, texts: string[]): void {
  if (isText(node)) texts.push(node.value);
  else if (!isElement(node) || !isLeftOut(node)) {
    for (const child of childrenOf(node)) collectTexts(child, isLeftOut, texts);
  }
}
