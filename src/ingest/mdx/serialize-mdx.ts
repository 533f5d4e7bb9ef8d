import { parseProvisionId } from '../../domain/document/parse-provision-id.ts';
import type { PolicyText, Provision, Table, TableCell } from '../../domain/document/provision.ts';
import { contentsOf } from '../../domain/document/provision.ts';
import { escapeMdx, escapeMdxHeading } from './escape-mdx.ts';
import { headingDepth } from './nest-provisions.ts';
import { serializeYaml } from './serialize-yaml.ts';

/** The file `content/policies/<id>.mdx`: front matter, then the text, every block with its id. */
export function serializeMdx(frontMatter: object, text: PolicyText): string {
  return `---\n${serializeYaml(frontMatter)}---\n\n${printBody(text)}`;
}

/** The body alone. */
export function printBody(text: PolicyText): string {
  return `${text.provisions.flatMap((provision) => printProvision(provision, [])).join('\n\n')}\n`;
}

function printProvision(provision: Provision, ancestors: readonly string[]): readonly string[] {
  const { id, label, heading, runIn } = provision;
  const text = label + heading;
  const body = contentsOf(provision).flatMap((content): readonly string[] => {
    if (content.kind === 'paragraph')
      return [`<P id="${content.paragraph.id}">${escapeMdx(content.paragraph.text)}</P>`];
    if (content.kind === 'table') return printTable(content.table);
    return printProvision(content.provision, [...ancestors, id]);
  });
  if (text === '') return [`<Part id="${id}">`, ...body, '</Part>'];
  const attributes = `{#${id}${runIn ? ' .run-in' : ''}}`;
  return [`${'#'.repeat(depthOf(id, ancestors))} ${escapeMdxHeading(text)} ${attributes}`, ...body];
}

function depthOf(id: string, ancestors: readonly string[]): number {
  const kind = parseProvisionId(id).at(-1)?.kind;
  return kind === 'part' || kind === 'annex' || kind === 'annex-table' ? 1 : headingDepth(ancestors);
}

function printTable({ id, rows }: Table): readonly string[] {
  const lines = rows.map(
    (row) => `<R id="${row.id}">${row.cells.map((cell) => printCell(cell)).join('')}</R>`,
  );
  return [`<T id="${id}">`, ...lines, '</T>'];
}

function printCell({ text, header, colspan, rowspan }: TableCell): string {
  const attributes = [
    header === true ? ' header' : '',
    colspan === undefined ? '' : ` colspan="${String(colspan)}"`,
    rowspan === undefined ? '' : ` rowspan="${String(rowspan)}"`,
  ];
  return `<C${attributes.join('')}>${escapeMdx(text)}</C>`;
}
