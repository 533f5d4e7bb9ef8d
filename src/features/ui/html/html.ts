/*
 * HTML that functions write: what stands on a page hundreds of times costs a component each time some thirty times as
 * long. An element prints it with `set:html`, so every text and value in it goes through one of these.
 */

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return SPECIAL.test(text)
    ? text.replaceAll(ALL_SPECIAL, (character) => ENTITIES[character] ?? character)
    : text;
}

const SPECIAL = /[&<>'"]/u;
const ALL_SPECIAL = /[&<>'"]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** An attribute with the space before it: by its name alone where it is empty, nothing where it is undefined. */
export function printAttribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** A class attribute of those classes that hold; nothing where none does. */
export function printClasses(classes: readonly (string | false | undefined)[]): string {
  const held = classes.filter((name) => name !== undefined && name !== false && name !== '').join(' ');
  return printAttribute('class', held === '' ? undefined : held);
}
