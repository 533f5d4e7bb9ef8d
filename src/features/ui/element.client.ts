type Child = Node | string;
type Attributes = Readonly<Record<string, string | undefined>>;

/** A new element; attributes that are `undefined` are left out, texts become text nodes. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** A copy of the `<template data-template="…">` of that name inside `host`, to be filled and put into the page. */
export function cloneTemplate(host: ParentNode, name: string): DocumentFragment {
  const template = partOf(host, `template[data-template="${name}"]`);
  return (template as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}

/** The first element of `host` that a selector finds. @throws when it has none: then its markup and script disagree */
export function partOf<Part extends HTMLElement = HTMLElement>(host: ParentNode, selector: string): Part {
  const part = host.querySelector<Part>(selector);
  if (part === null) throw new Error(`No ${selector}`);
  return part;
}
