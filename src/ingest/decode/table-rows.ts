import type { TableCell } from '../../domain/document/provision.ts';
import { trimLayoutSpace } from '../../domain/text/layout-space.ts';
import type { SeedBlock } from './seed-block.ts';

/** A cell as its format gives it; a cell that another spans is left out of its row. */
export interface ReadCell {
  /** Its lines of text, without empty ones. */
  readonly lines: readonly string[];
  /** The format says that it heads a column or row. */
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Text of a cell that holds most of a table: the table lays out a page. */
const LAYOUT_CELL = { characters: 1200, lines: 12, share: 0.6 };

/** The table has text in two rows and two columns at least, and no cell that is a document of its own. */
export function isDataTable(rows: readonly (readonly ReadCell[])[]): boolean {
  const filled = rows.map((row) => row.filter(({ lines }) => lines.length > 0));
  const sizes = filled.flat().map(({ lines }) => ({
    lines: lines.length,
    characters: lines.reduce((sum, line) => sum + line.length, 0),
  }));
  const all = sizes.reduce((sum, { characters }) => sum + characters, 0);
  const isDocument = sizes.some(
    ({ lines, characters }) =>
      (characters > LAYOUT_CELL.characters || lines > LAYOUT_CELL.lines) &&
      characters > all * LAYOUT_CELL.share,
  );
  return (
    !isDocument && filled.filter((row) => row.length > 0).length > 1 && filled.some((row) => row.length > 1)
  );
}

/** The rows of a table of data as lines, those without any text left out. */
export function tableBlocks(rows: readonly (readonly ReadCell[])[], table: number): readonly SeedBlock[] {
  return markHeaders(dropEmptyRows(rows)).map((row) => {
    const cells = row.map(createCell);
    return { text: cells.map(({ text }) => text).join('\t'), mark: { kind: 'row', table, cells } };
  });
}

/** Leaves out rows without text; what spans them spans so many rows less. */
function dropEmptyRows(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  // empty[n]: number of empty rows before row n.
  const empty = [0];
  for (const row of rows) {
    const isEmpty = row.every(({ lines }) => lines.length === 0);
    empty.push((empty.at(-1) ?? 0) + (isEmpty ? 1 : 0));
  }
  const emptyBefore = (row: number): number => empty[Math.min(row, rows.length)] ?? 0;
  return rows.flatMap((row, index) => {
    if (emptyBefore(index + 1) > emptyBefore(index)) return [];
    return [
      row.map((cell) => {
        const end = Math.min(rows.length, index + cell.rowspan);
        return { ...cell, rowspan: end - index - (emptyBefore(end) - emptyBefore(index)) };
      }),
    ];
  });
}

/** Marks the heads of columns where the format marks none: the first row that looks like them, and what stands over it. */
function markHeaders(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  if (rows.some((row) => row.some(({ header }) => header))) return rows;
  const isCaption = (row: readonly ReadCell[]): boolean => row.length === 1 && (row[0]?.colspan ?? 1) > 1;
  const first = Math.max(
    0,
    rows.findIndex((row) => !isCaption(row)),
  );
  const heads = rows[first] ?? [];
  const areHeads = heads.filter(({ lines }) => lines.length > 0).length > 1 && heads.every(isHead);
  if (!areHeads || first + 1 >= rows.length) return rows;
  const isDivided = heads.some(({ colspan }) => colspan > 1);
  const depth = isDivided ? Math.max(...heads.map(({ rowspan }) => rowspan)) : 1;
  return rows.map((row, index) =>
    index < first + depth ? row.map((cell) => ({ ...cell, header: true })) : row,
  );
}

/** Short, no sentence, no number. */
function isHead({ lines }: ReadCell): boolean {
  const text = lines.join('');
  return [...text].length <= 20 && !/[。；;，]|^[\d.,%％\s]+$/u.test(text);
}

function createCell({ lines, header, colspan, rowspan }: ReadCell): TableCell {
  // The head of a narrow column is one word over several lines; elsewhere lines of a cell are things of their own.
  const text = lines
    .map((line) => trimLayoutSpace(line.replace(/[\t\r\n]+/gu, ' ')))
    .filter((line) => line !== '')
    .join(header ? '' : ' ');
  return {
    text,
    ...(header && { header }),
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
  };
}
