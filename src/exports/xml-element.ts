/** Attributes in printed order; one that is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element. `children` are XML already: text goes through `escapeXml` first. Without children it is self-closed. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly string[] = [],
): string {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${attribute}="${escapeXml(value)}"`;
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Text as it stands in XML content or in a double-quoted attribute; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.toWellFormed().replace(SPECIAL, (character) => ENTITIES[character] ?? '\u{fffd}');
}

/** What stands for markup, and what XML forbids but halves of a pair. */
const SPECIAL = /[&<>"]|[^\t\n\r -\ufffd]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
