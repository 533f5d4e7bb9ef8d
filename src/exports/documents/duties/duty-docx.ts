import { strToU8, zipSync } from 'fflate';
import { escapeXml, xmlDeclaration, xmlElement } from '../../xml-element.ts';
import { footerXml } from '../docx/footer-xml.ts';
import { docxFonts, latinFont, namespaces, packageParts } from '../docx/package-parts.ts';
import { stylesXml } from '../docx/styles-xml.ts';
import { noDate } from './duty-passages.ts';
import type { DutyRow } from './duty-rows.ts';

/** What stands around the table of a body's tasks. */
export interface DutyDocxSettings {
  /** Title of the page, and of the file. */
  readonly title: string;
  /** Lines above the table: where it comes from, what it does not say. */
  readonly notes: readonly string[];
  readonly siteName: string;
  /** Address of the body's page. */
  readonly url: string;
  /** As-of date, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The columns and their widths in twips: together the text width of A4 across, less 20 mm on either side. */
const columns = [
  { name: '序号', width: 620, align: 'center', lines: ({ number }: DutyRow) => [String(number)] },
  { name: '任务原文', width: 6150, align: 'left', lines: ({ text }: DutyRow) => text.split('\n') },
  {
    name: '目标',
    width: 2900,
    align: 'left',
    lines: ({ passages }: DutyRow) => passages.map(({ text }, index) => mark(index, passages.length) + text),
  },
  { name: '时限', width: 1300, align: 'left', lines: printDates },
  { name: '责任单位（按原文顺序）', width: 1700, align: 'left', lines: ({ bodies }: DutyRow) => [bodies] },
  { name: '出处', width: 1900, align: 'left', lines: ({ source }: DutyRow) => [source] },
] as const;
const page = { width: 16838, height: 11906, margin: 1134 };

/**
 * The table of a body's tasks as a Word file: A4 across, a real table whose head stands on every page. It is ours,
 * not an official document, so it does not follow GB/T 9704. The same input gives the same bytes.
 */
export function dutyDocx(rows: readonly DutyRow[], settings: DutyDocxSettings): Uint8Array<ArrayBuffer> {
  const { title, siteName, url, asOf } = settings;
  const parts = {
    ...packageParts({ title, author: siteName, subject: '', description: `${siteName}整理，${url}`, asOf }),
    'word/document.xml': documentXml(rows, settings),
    'word/styles.xml': stylesXml(),
    'word/footer-odd.xml': footerXml('odd'),
    'word/footer-even.xml': footerXml('even'),
  };
  // The date that a zip file counts from, the same in every time zone: no clock gets into the bytes.
  const mtime = new Date(1980, 0, 1);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

function documentXml(rows: readonly DutyRow[], { title, notes }: DutyDocxSettings): string {
  return `${xmlDeclaration}${xmlElement('w:document', namespaces, [
    xmlElement('w:body', {}, [
      paragraph(title, { size: 32, font: docxFonts.part.name, align: 'center', after: 200 }),
      ...notes.map((note) => paragraph(note, { size: 21, after: 60 })),
      table(rows),
      // Word wants a paragraph after a table.
      paragraph('', { size: 21 }),
      section(),
    ]),
  ])}`;
}

function table(rows: readonly DutyRow[]): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const border = { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '808080' };
  const properties = xmlElement('w:tblPr', {}, [
    xmlElement('w:tblW', { 'w:w': String(total), 'w:type': 'dxa' }),
    xmlElement(
      'w:tblBorders',
      {},
      sides.map((side) => xmlElement(`w:${side}`, border)),
    ),
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>',
  ]);
  const grid = xmlElement(
    'w:tblGrid',
    {},
    columns.map(({ width }) => xmlElement('w:gridCol', { 'w:w': String(width) })),
  );
  const head = row(
    columns.map(({ name, width }) =>
      cell([name], { width, align: 'center', size: HEAD, font: docxFonts.part.name }),
    ),
    true,
  );
  const body = rows.map((each) =>
    row(
      columns.map(({ lines, width, align }) => cell(lines(each), { width, align, size: TEXT })),
      false,
    ),
  );
  return xmlElement('w:tbl', {}, [properties, grid, head, ...body]);
}

function row(cells: readonly string[], isHead: boolean): string {
  // A row is not broken over two pages.
  return xmlElement('w:tr', {}, [
    `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`,
    ...cells,
  ]);
}

/** Sizes of type in the table, in half-points: 五号 in its head, 小五 below. */
const HEAD = 21;
const TEXT = 18;

/** ①, ②, … before the passages of a task that has several, and before their dates. */
function mark(index: number, count: number): string {
  return count < 2 ? '' : index < 20 ? String.fromCodePoint(0x2460 + index) : `（${String(index + 1)}）`;
}

/** The date of each passage under its sign, or the one date of all. */
function printDates({ passages }: DutyRow): readonly string[] {
  const dates = passages.map(({ due }) => due);
  if (new Set(dates).size < 2) return [dates[0] ?? noDate];
  return dates.map((due, index) => mark(index, dates.length) + due);
}

function cell(
  lines: readonly string[],
  { width, ...form }: ParagraphForm & { readonly width: number },
): string {
  return xmlElement('w:tc', {}, [
    xmlElement('w:tcPr', {}, [xmlElement('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' })]),
    // A cell has a paragraph at least.
    ...(lines.length === 0 ? [''] : lines).map((line) => paragraph(line, form)),
  ]);
}

interface ParagraphForm {
  /** In half-points. */
  readonly size: number;
  readonly font?: string;
  readonly align?: 'left' | 'center';
  /** Space below, in twips. */
  readonly after?: number;
}

/** Unlike a paragraph of an official document: lines as high as they need, no first-line indent. */
function paragraph(
  text: string,
  { size, font = docxFonts.page.name, align = 'left', after = 0 }: ParagraphForm,
): string {
  const properties = xmlElement('w:pPr', {}, [
    '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="0" w:after="${String(after)}" w:line="${String(Math.round(size * 14))}" w:lineRule="atLeast"/>`,
    '<w:ind w:firstLineChars="0" w:firstLine="0"/>',
    xmlElement('w:jc', { 'w:val': align }),
  ]);
  if (text === '') return xmlElement('w:p', {}, [properties]);
  const fonts = { 'w:ascii': latinFont, 'w:hAnsi': latinFont, 'w:eastAsia': font, 'w:hint': 'eastAsia' };
  return xmlElement('w:p', {}, [
    properties,
    xmlElement('w:r', {}, [
      xmlElement('w:rPr', {}, [
        xmlElement('w:rFonts', fonts),
        '<w:spacing w:val="0"/>',
        `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/>`,
      ]),
      xmlElement('w:t', { 'xml:space': 'preserve' }, [escapeXml(text)]),
    ]),
  ]);
}

function section(): string {
  const margin = String(page.margin);
  return xmlElement('w:sectPr', {}, [
    xmlElement('w:footerReference', { 'w:type': 'default', 'r:id': 'footerOdd' }),
    xmlElement('w:footerReference', { 'w:type': 'even', 'r:id': 'footerEven' }),
    xmlElement('w:pgSz', { 'w:w': String(page.width), 'w:h': String(page.height), 'w:orient': 'landscape' }),
    xmlElement('w:pgMar', {
      'w:top': margin,
      'w:right': margin,
      'w:bottom': margin,
      'w:left': margin,
      'w:header': '567',
      'w:footer': '567',
      'w:gutter': '0',
    }),
  ]);
}
