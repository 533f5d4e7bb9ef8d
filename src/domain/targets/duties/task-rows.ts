import type { Table, TableRow } from '../../document/provision.ts';
import { rowText } from '../../document/provision.ts';
import type { DutyLine } from './parse-duty-lines.ts';
import { parseDutyNames } from './parse-duty-lines.ts';

/** A row of a table, with the bodies and dates that its columns give what it says. */
export interface TaskRow {
  readonly id: string;
  /** Cells joined by tabs. */
  readonly text: string;
  /** Cells that say what is to be done, in printed order. */
  readonly tasks: readonly string[];
  /** Cells of a column of dates. */
  readonly dates: readonly string[];
  /** One a cell of a column of bodies; its words are the whole cell. Offsets count from the beginning of the cell. */
  readonly lines: readonly DutyLine[];
}

const bodies = /(?:责任|牵头|配合|参与|指导|负责|主管|实施|主责|协办|承办)(?:单位|部门|主体|机构)|^负责单位/u;
const dates = /时限|期限|完成时间|时间要求|进度|时间安排|完成日期/u;
const numbers = /^(?:序号|编号|备注)$/u;

/** The rows below the column heads of a table, each cell by what heads its column. Cells over several rows count in each. */
export function readTaskRows({ rows }: Table): readonly TaskRow[] {
  const [head, ...rest] = rows;
  if (head === undefined) return [];
  const heads = gridOf(rows)[0] ?? [];
  const grid = gridOf(rows);
  return rest.map((row, index) => {
    const cells = grid[index + 1] ?? [];
    const under = (pattern: RegExp): string[] =>
      cells.filter((_, column) => pattern.test(headAt(heads, column)));
    const lines = under(bodies).filter((cell) => cell !== '');
    return {
      id: row.id,
      text: rowText(row),
      tasks: cells.filter(
        (cell, column) =>
          cell !== '' && ![bodies, dates, numbers].some((pattern) => pattern.test(headAt(heads, column))),
      ),
      dates: under(dates).filter((cell) => cell !== ''),
      lines: lines.map((text) => ({
        text,
        start: 0,
        end: text.length,
        isUnderstood: true,
        groups: [{ role: '', names: parseDutyNames(text) }],
      })),
    };
  });
}

function headAt(heads: readonly string[], column: number): string {
  return (heads[column] ?? '').replace(/\s/gu, '');
}

/** The words of each column in each row; a cell over several rows or columns stands in each of them. */
function gridOf(rows: readonly TableRow[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    for (const { text, colspan = 1, rowspan = 1 } of cells) {
      while (grid[index]?.[column] !== undefined) column += 1;
      for (let row = index; row < index + rowspan; row += 1) {
        for (let across = column; across < column + colspan; across += 1) {
          const line = grid[row];
          if (line !== undefined) line[across] = text;
        }
      }
      column += colspan;
    }
  }
  return grid;
}
