import type { PolicyText, Provision } from '../../domain/document/provision.ts';
import { escapeMdx, escapeMdxHeading } from './escape-mdx.ts';
import { serializeYaml } from './serialize-yaml.ts';

/** Parts whose text is a title; other unnumbered parts stand in `<Part>`. */
const TITLES: ReadonlySet<string> = new Set(['notice-title', 'title']);

/** The file `content/policies/<id>.mdx`: front matter, then the text, every block with its id. */
export function serializeMdx(frontMatter: object, text: PolicyText): string {
  return `---\n${serializeYaml(frontMatter)}---\n\n${printBody(text)}`;
}

/** The body alone. */
export function printBody(text: PolicyText): string {
  return `${text.provisions.flatMap((provision) => printProvision(provision, 1)).join('\n\n')}\n`;
}

function printProvision(provision: Provision, depth: number): readonly string[] {
  const { id, label, heading, runIn, paragraphs, children } = provision;
  const body = paragraphs.map((paragraph) => `<P id="${paragraph.id}">${escapeMdx(paragraph.text)}</P>`);
  const isNumbered = label !== '';
  if (!isNumbered && !TITLES.has(id)) return [`<Part id="${id}">`, ...body, '</Part>'];
  const level = isNumbered ? depth + 1 : 1;
  const attributes = `{#${id}${runIn ? ' .run-in' : ''}}`;
  return [
    `${'#'.repeat(level)} ${escapeMdxHeading(label + heading)} ${attributes}`,
    ...body,
    ...children.flatMap((child) => printProvision(child, level)),
  ];
}
