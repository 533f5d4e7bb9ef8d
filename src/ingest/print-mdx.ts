import { Document, Scalar, visit } from 'yaml';
import type { PolicyText, Provision } from '../domain/provision.ts';
import { escapeMdx, escapeMdxHeading } from './escape-mdx.ts';

/** Parts whose text is a title; other unnumbered parts stand in `<Part>`. */
const TITLES: ReadonlySet<string> = new Set(['notice-title', 'title']);

/** The file `content/policies/<id>.mdx`: front matter, then the text, every block with its id. */
export function printMdx(frontMatter: object, text: PolicyText): string {
  return `---\n${printFrontMatter(frontMatter)}---\n\n${printBody(text)}`;
}

/** White space other than the plain space, marks without width, and other characters that no reviewer sees. */
const INVISIBLE = /[^\P{Z} ]|\p{Cf}/gu;

/** YAML in which every invisible character is written as its number (`\u00a0`). */
function printFrontMatter(frontMatter: object): string {
  // The rules of YAML 1.1 quote dates and numbers, so that no reader takes them for such.
  const document = new Document(frontMatter, { version: '1.1' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.search(INVISIBLE) !== -1)
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, blockQuote: false, directives: false });
  return yaml.replace(INVISIBLE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
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
