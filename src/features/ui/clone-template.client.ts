import { partOf } from './element.client.ts';

/** A copy of the `<template data-template="…">` of that name inside `host`, to be filled and put into the page. */
export function cloneTemplate(host: ParentNode, name: string): DocumentFragment {
  const template = partOf(host, `template[data-template="${name}"]`);
  return (template as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}
