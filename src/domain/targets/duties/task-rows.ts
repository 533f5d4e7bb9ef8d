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
  /** One a cell of a column of bodies that the row prints; its words are the whole cell, offsets count from its beginning. */
  readonly lines: readonly DutyLine[];
  /** The same with those of cells that reach down into the row, and the row that prints each. */
  readonly charging: readonly { readonly provision: string; readonly line: DutyLine }[];
}

const bodies = /(?:责任|牵头|配合|参与|指导|负责|主管|实施|主责|协办|承办)(?:单位|部门|主体|机构)|^负责单位/u;
const dates = /时限|期限|完成时间|时间要求|进度|时间安排|完成日期/u;
const numbers = /^(?:序号|编号|备注)$/u;

/** The rows below the column heads of a table, each cell by what heads its column. Cells over several rows count in each. */
export function readTaskRows({ rows }: Table): readonly TaskRow[] {
  const [heads = [], ...grid] = gridOf(rows);
  const headOf = (column: number): string => (heads[column]?.text ?? '').replace(/\s/gu, '');
  const bodyColumn = heads.findLastIndex((_, column) => bodies.test(headOf(column)));
  return grid.flatMap((cells, index) => {
    const row = rows[index + 1];
    if (row === undefined) return [];
    const printed = moveBack(cells, bodyColumn)
      .map((cell, column) => ({ ...cell, head: headOf(column) }))
      .filter(({ text }) => text !== '');
    const charging = printed
      .filter(({ head }) => bodies.test(head))
      .map(({ text, row: provision }) => ({ provision, line: toLine(text) }));
    return [
      {
        id: row.id,
        text: rowText(row),
        tasks: printed
          .filter(
            ({ head, row: of }) => of === row.id && ![bodies, dates, numbers].some((each) => each.test(head)),
          )
          .map(({ text }) => text),
        dates: printed.filter(({ head }) => dates.test(head)).map(({ text }) => text),
        lines: charging.filter(({ provision }) => provision === row.id).map(({ line }) => line),
        charging,
      },
    ];
  });
}

/**
 * A copy of a page leaves out a cell that reaches down from the row above: those after it stand too far to the front, and
 * the row ends with empty ones. They are read where the bodies belong, if bodies then stand there.
 */
function moveBack(cells: readonly PlacedCell[], bodyColumn: number): readonly PlacedCell[] {
  const filled = cells.findLastIndex(({ text }) => text !== '') + 1;
  const missing = cells.length - filled;
  const moved = cells[bodyColumn - missing];
  const isMoved =
    missing > 0 && bodyColumn >= filled && bodyColumn - missing > 0 && moved !== undefined && isBodies(moved);
  if (!isMoved) return cells;
  const left = cells.slice(filled).map(({ row }) => ({ text: '', row }));
  return [...cells.slice(0, 1), ...left, ...cells.slice(1, filled)];
}

/** Nothing but names of bodies. */
function isBodies({ text }: PlacedCell): boolean {
  return !/[。；;]/u.test(text) && parseDutyNames(text).length > 0;
}

function toLine(text: string): DutyLine {
  const names = parseDutyNames(text);
  return {
    text,
    start: 0,
    end: text.length,
    isUnderstood: true,
    groups: names.length === 0 ? [] : [{ role: '', names }],
  };
}

interface PlacedCell {
  readonly text: string;
  /** Id of the row that prints it. */
  readonly row: string;
}

/** The cell of each column in each row; a cell over several rows or columns stands in each of them. */
function gridOf(rows: readonly TableRow[]): readonly (readonly PlacedCell[])[] {
  const grid: PlacedCell[][] = rows.map(() => []);
  for (const [index, { id, cells }] of rows.entries()) {
    let column = 0;
    for (const { text, colspan = 1, rowspan = 1 } of cells) {
      while (grid[index]?.[column] !== undefined) column += 1;
      for (const line of grid.slice(index, index + rowspan)) {
        for (let across = column; across < column + colspan; across += 1) line[across] = { text, row: id };
      }
      column += colspan;
    }
  }
  // Rows shorter than their neighbours leave holes.
  return grid.map((line) =>
    Array.from(line, (cell: PlacedCell | undefined) => cell ?? { text: '', row: '' }),
  );
}
