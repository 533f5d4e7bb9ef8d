import type { Table, TableCell } from './provision.ts';

/** One square of a table: the cell that covers it, and whether that cell begins there. */
export interface GridSquare {
  readonly cell: TableCell;
  /** Row and column, from 0, in which the cell begins. */
  readonly row: number;
  readonly column: number;
  readonly isOrigin: boolean;
}

/** A table as squares: every row has as many as the widest, `undefined` where no cell reaches. */
export interface TableGrid {
  readonly columns: number;
  readonly rows: readonly (readonly (GridSquare | undefined)[])[];
  /** How many rows at the top hold nothing but heads. */
  readonly headRows: number;
}

/** Sets out the cells of a table as a browser does: each in the first free square of its row, over what it spans. */
export function tableGrid({ rows }: Pick<Table, 'rows'>): TableGrid {
  const squares: (GridSquare | undefined)[][] = rows.map(() => []);
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (squares[row]?.[column] !== undefined) column += 1;
      for (let down = 0; down < (cell.rowspan ?? 1); down += 1) {
        for (let right = 0; right < (cell.colspan ?? 1); right += 1) {
          const line = squares[row + down];
          if (line === undefined) continue;
          line[column + right] ??= { cell, row, column, isOrigin: down === 0 && right === 0 };
        }
      }
      column += cell.colspan ?? 1;
    }
  }
  const columns = Math.max(0, ...squares.map(({ length }) => length));
  const firstPlain = rows.findIndex(({ cells }) => !cells.every(({ header }) => header === true));
  return {
    columns,
    rows: squares.map((line) => Array.from({ length: columns }, (_, column) => line[column])),
    headRows: firstPlain < 0 ? rows.length : firstPlain,
  };
}

/** Heads of a column from the top, each once: 工作要求, 完成时限. Empty ones are left out. */
export function columnHeads({ rows, headRows }: TableGrid, column: number): readonly string[] {
  const heads: GridSquare[] = [];
  for (const row of rows.slice(0, headRows)) {
    const square = row[column];
    if (square === undefined || square.cell.text === '') continue;
    if (!heads.some((head) => head.row === square.row && head.column === square.column)) heads.push(square);
  }
  return heads.map(({ cell }) => cell.text);
}
