import type { Provision, Table, TableRow } from '../../../domain/document/provision.ts';
import { rowText } from '../../../domain/document/provision.ts';
import type { GridSquare, TableGrid } from '../../../domain/document/table-grid.ts';
import { columnHeads, tableGrid } from '../../../domain/document/table-grid.ts';
import type { MarginNote } from './margin-note.ts';
import type { TextSegment } from './text-marks.ts';

/** A cell as the page prints it. */
interface CellView {
  readonly tag: 'th' | 'td';
  /** Of a `th`: what it heads. */
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | undefined;
  readonly colspan: number | undefined;
  readonly rowspan: number | undefined;
  /** Its column holds nothing but numbers. */
  readonly isNumber: boolean;
  readonly isEmpty: boolean;
  /** Heads of its column, printed before it where rows are stacked. */
  readonly head: string | undefined;
  /** Its text, cut at quantities that lead to their targets. */
  readonly segments: readonly TextSegment[];
}

/** What a row shares with rows above it, repeated where rows are stacked. */
interface CarriedCell {
  readonly head: string;
  readonly text: string;
}

/** A row as the page prints it. */
export interface RowView {
  readonly id: string;
  /** For people: 附件1 表第3行. */
  readonly position: string;
  readonly cells: readonly CellView[];
  /** Index of the cell that the permalink stands in: the last that is not empty. */
  readonly permalinkCell: number;
  readonly carried: readonly CarriedCell[];
  readonly notes: readonly MarginNote[];
}

/** A table as the page prints it. */
export interface TableView {
  readonly id: string;
  /** For people: 附件1 表1. */
  readonly position: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string | undefined;
  readonly head: readonly RowView[];
  readonly body: readonly RowView[];
  /** It has too many columns for the measure of the text. */
  readonly isWide: boolean;
  /** Address of its CSV file. */
  readonly csv: string;
}

/** What the view of a table takes from its page. */
export interface TableContext {
  readonly labelledBy: string | undefined;
  readonly csv: string;
  /** @param id of the table or of a row */
  readonly positionOf: (id: string) => string;
  readonly segmentsOf: (id: string) => readonly TextSegment[] | undefined;
  readonly notesOf: (id: string) => readonly MarginNote[];
}

/** Columns that the measure of the text has room for. */
const COLUMNS_IN_MEASURE = 6;

/** The view of a table. */
export function viewTable(table: Table, context: TableContext): TableView {
  const grid = tableGrid(table);
  const rows = table.rows.map((row, index) => viewRow(row, index, grid, context));
  return {
    id: table.id,
    position: context.positionOf(table.id),
    labelledBy: context.labelledBy,
    head: rows.slice(0, grid.headRows),
    body: rows.slice(grid.headRows),
    isWide: grid.columns > COLUMNS_IN_MEASURE,
    csv: context.csv,
  };
}

/** Id of the heading that names a table: the title of its annex, else the heading it stands below. */
export function tableHeading({ id, label, heading, children }: Provision): string | undefined {
  const title = children.find((child) => child.id === `${id}-title`);
  return title?.id ?? (label + heading === '' ? undefined : id);
}

function viewRow(row: TableRow, index: number, grid: TableGrid, context: TableContext): RowView {
  const isHead = index < grid.headRows;
  const squares = grid.rows[index] ?? [];
  const own = squares.filter((square) => square?.isOrigin === true);
  const segments = cutAtTabs(context.segmentsOf(row.id) ?? [{ text: rowText(row), href: undefined }]);
  const cells = row.cells.map((cell, number): CellView => {
    const column = own[number]?.column ?? number;
    return {
      tag: cell.header === true ? 'th' : 'td',
      scope: cell.header === true ? scopeOf(cell, isHead) : undefined,
      colspan: cell.colspan,
      rowspan: cell.rowspan,
      isNumber: (cell.colspan ?? 1) === 1 && isNumberColumn(grid, column),
      isEmpty: cell.text === '',
      head: isHead ? undefined : headOf(grid, column, cell.colspan ?? 1),
      segments: segments[number] ?? [],
    };
  });
  const lastFilled = cells.findLastIndex(({ isEmpty }) => !isEmpty);
  return {
    id: row.id,
    position: context.positionOf(row.id),
    cells,
    permalinkCell: lastFilled < 0 ? cells.length - 1 : lastFilled,
    carried: isHead ? [] : carriedInto(squares, index, grid),
    notes: context.notesOf(row.id),
  };
}

function scopeOf(
  { colspan, rowspan }: TableRow['cells'][number],
  isHead: boolean,
): NonNullable<CellView['scope']> {
  if (isHead) return colspan === undefined ? 'col' : 'colgroup';
  return rowspan === undefined ? 'row' : 'rowgroup';
}

/**
 * Heads that all columns have in common over which a cell stands: the lowest where no other column has it, else all of
 * them from the top.
 */
function headOf(grid: TableGrid, column: number, span: number): string | undefined {
  const heads = Array.from({ length: grid.columns }, (_, index) => columnHeads(grid, index));
  const over = heads.slice(column, column + span);
  const shared = (over[0] ?? []).filter((head) => over.every((each) => each.includes(head)));
  const lowest = shared.at(-1);
  const isAlone = heads.filter((each) => lowest !== undefined && each.includes(lowest)).length === span;
  return lowest === undefined || isAlone ? lowest : shared.join(' · ');
}

function carriedInto(
  squares: readonly (GridSquare | undefined)[],
  index: number,
  grid: TableGrid,
): readonly CarriedCell[] {
  return squares.flatMap((square, column) => {
    const isAbove = square !== undefined && square.row < index && square.column === column;
    if (!isAbove || square.cell.text === '') return [];
    return [{ head: headOf(grid, column, square.cell.colspan ?? 1) ?? '', text: square.cell.text }];
  });
}

const NUMBER = /^[-−－]?\d[\d,，.．]*[%％‰]?$/u;

function isNumberColumn({ rows, headRows }: TableGrid, column: number): boolean {
  const texts = rows.slice(headRows).flatMap((row) => {
    const square = row[column];
    const isSingle = square !== undefined && (square.cell.colspan ?? 1) === 1;
    return isSingle && square.cell.text !== '' ? [square.cell.text] : [];
  });
  return texts.length > 0 && texts.every((text) => NUMBER.test(text));
}

/** The segments of a row by cell. */
function cutAtTabs(segments: readonly TextSegment[]): readonly (readonly TextSegment[])[] {
  const cells: TextSegment[][] = [[]];
  for (const { text, href } of segments) {
    for (const [index, part] of text.split('\t').entries()) {
      if (index > 0) cells.push([]);
      if (part !== '') cells.at(-1)?.push({ text: part, href });
    }
  }
  return cells;
}
