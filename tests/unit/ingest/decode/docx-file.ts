import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The inside of the parts of a Word file, without their root elements. */
export interface DocxContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
} as const;

/** A Word file with what is given in it. */
export function docxFile(content: DocxContent, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((name) => content[name] !== undefined);
  const parts = names.map((name) => [`word/${name}.xml`, root(ROOTS[name], content[name] ?? '')]);
  const files: Record<string, string> = {
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${content.body}</w:body>`),
    'word/_rels/document.xml.rels': relations(names.map((name) => [name, `${name}.xml`])),
    ...Object.fromEntries(parts),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2024-01-01T00:00:00Z',
  });
}

function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}

function relations(list: readonly (readonly [string, string])[]): string {
  const each = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A paragraph with text, and the inside of its properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties of a paragraph numbered by a list at a level. */
export function numbered(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** A list definition and the list of the same number; each level is format, text and what follows (`w:suff`). */
export function list(id: number, levels: readonly (readonly [string, string, string?])[]): string {
  return definition(id, levels) + useOf(id, id);
}

export function definition(id: number, levels: readonly (readonly [string, string, string?])[]): string {
  const each = levels.map(
    ([format, text, suffix], level) =>
      `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
      `${suffix === undefined ? '' : `<w:suff w:val="${suffix}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${each.join('')}</w:abstractNum>`;
}

/** A list that uses a definition, with overrides. */
export function useOf(definitionId: number, id: number, overrides = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(definitionId)}"/>${overrides}</w:num>`;
}

/** A table of rows of cells; a cell is its text, or its text and the inside of its properties. */
export function table(
  rows: readonly (readonly (string | readonly [string, string])[])[],
  rowProperties = '',
): string {
  const cell = (content: string | readonly [string, string]): string => {
    const [text, properties] = typeof content === 'string' ? [content, ''] : content;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`;
  };
  return `<w:tbl>${rows
    .map((row, index) => `<w:tr>${index === 0 ? rowProperties : ''}${row.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
}
