/** A copy of a template, to be filled and put into the page. */
export interface ClonedTemplate {
  readonly fragment: DocumentFragment;
  /** The first element of the copy that a selector finds. @throws when the template has none */
  readonly part: (selector: string) => HTMLElement;
}

/** Copies the `<template data-template="…">` of that name inside `host`. @throws when there is none */
export function cloneTemplate(host: Element, name: string): ClonedTemplate {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  if (template === null) throw new Error(`${host.localName} has no template ${name}`);
  const fragment = template.content.cloneNode(true) as DocumentFragment;
  const part = (selector: string): HTMLElement => {
    const found = fragment.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Template ${name} of ${host.localName} has no ${selector}`);
    return found;
  };
  return { fragment, part };
}
