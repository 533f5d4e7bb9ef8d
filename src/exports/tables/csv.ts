import type { Locale } from '../../i18n/locale.ts';

/** What a cell may hold. A list is joined by `;`; undefined and null leave the cell empty. */
export type CsvValue = string | number | boolean | readonly string[] | null | undefined;

/** A column: its name in the first row, and its value in a row. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly value: (row: Row) => CsvValue;
}

/** How text that a spreadsheet would take for a formula is written; to be printed next to every download. */
export const csvFormulaRule: Readonly<Record<Locale, string>> = {
  'zh-CN':
    "以 = + - @、全角 ＝＋－＠、制表符、换行或单引号开头的文字，前面加一个单引号 '；还原时去掉它。数字不加。",
  en: "Text that begins with = + - @ (or their full-width forms), a tab, a line break or an apostrophe has one apostrophe ' put before it; drop it to restore the text. Numbers are left as they are.",
};

/**
 * A table as CSV: UTF-8 with BOM, RFC 4180 (CRLF, quotes doubled), a header row. Lossless under `csvFormulaRule`.
 * @throws RangeError for a list item that itself contains `;`.
 */
export function serializeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return [...printCsv(columns, rows)].join('');
}

/** The same line by line: a large table need not be one string. */
export function* printCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Generator<string, void> {
  yield `\u{feff}${printLine(columns.map(({ name }) => quote(name)))}`;
  for (const row of rows) yield printLine(columns.map(({ value }) => printCell(value(row))));
}

function printLine(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

function printCell(value: CsvValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quote(guard(typeof value === 'string' ? value : joinList(value)));
}

function joinList(items: readonly string[]): string {
  const broken = items.find((item) => item.includes(';'));
  if (broken !== undefined) throw new RangeError(`expected list items without “;”, got “${broken}”`);
  return items.join(';');
}

function guard(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n']/u.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
