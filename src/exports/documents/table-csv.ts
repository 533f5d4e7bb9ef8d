import type { Table } from '../../domain/document/provision.ts';
import { columnHeads, tableGrid } from '../../domain/document/table-grid.ts';
import type { Locale } from '../../i18n/locale.ts';
import { serializeCsv } from '../tables/csv.ts';

/** How a table of a document becomes plain rows and columns; to be printed next to every download. */
export const tableCsvRule: Readonly<Record<Locale, string>> = {
  'zh-CN': '首列为各行编号；表头行合为列名，几层之间用“ / ”；跨行、跨列的单元格，其文字在所跨的每一格重复。',
  en: 'The first column has the id of each row; head rows become the names of columns, levels joined by “ / ”; the text of a cell that spans rows or columns stands in each of them.',
};

/** A column of the file: its name, and its number in the table; the first column, of row ids, has none. */
interface NamedColumn {
  readonly name: string;
  readonly column: number;
}

/** Path below `/data/` of a table as CSV. */
export function tableFilePath(policy: string, table: string): string {
  return `policies/${policy}/${table}.csv`;
}

/** The names of the columns of a table in its CSV, that of row ids first: every name is there once. */
export function tableColumnNames(table: Table): readonly string[] {
  return ['id', ...namedColumns(table).map(({ name }) => name)];
}

/** A table as CSV by `tableCsvRule`. */
export function tableCsv(table: Table): string {
  const { rows, headRows } = tableGrid(table);
  const body = table.rows
    .map(({ id }, index) => ({ id, squares: rows[index] ?? [] }))
    .slice(headRows === rows.length ? 0 : headRows);
  return serializeCsv(
    [
      { name: 'id', value: ({ id }) => id },
      ...namedColumns(table).map(({ name, column }) => ({
        name,
        value: ({ squares }: (typeof body)[number]) => squares[column]?.cell.text,
      })),
    ],
    body,
  );
}

function namedColumns(table: Table): readonly NamedColumn[] {
  const grid = tableGrid(table);
  const taken = new Set(['id']);
  return Array.from({ length: grid.columns }, (_, column) => {
    const heads = grid.headRows === grid.rows.length ? [] : columnHeads(grid, column);
    const plain = heads.join(' / ') || `column${String(column + 1)}`;
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain} (${String(number)})`;
    taken.add(name);
    return { name, column };
  });
}
