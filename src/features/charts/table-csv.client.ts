import { serializeCsv } from '../../exports/tables/csv.ts';

/**
 * The table beneath a chart as CSV: its columns in its words, then what is noted at a row and the address of its
 * sentence.
 * @param names of these two columns
 */
export function tableCsv(table: HTMLTableElement, names: readonly [note: string, address: string]): string {
  const heads = [...table.querySelectorAll('thead th')].map((cell) => wordsOf(cell));
  const [note, address] = names;
  return serializeCsv<HTMLTableRowElement>(
    [
      ...heads.map((name, index) => ({
        name,
        value: (row: HTMLTableRowElement) => wordsOf(row.cells[index]),
      })),
      {
        name: note,
        value: (row) => [...row.querySelectorAll('.note')].map(({ textContent }) => textContent),
      },
      { name: address, value: (row) => row.cells[heads.length - 1]?.querySelector('a')?.href },
    ],
    [...(table.tBodies[0]?.rows ?? [])],
  );
}

/** A quotation alone where the cell has one; else the cell without its notes. */
function wordsOf(cell: Element | undefined): string {
  const said = cell?.querySelector('q') ?? cell;
  return said === undefined ? '' : cellWords(said, false);
}

/**
 * The words of a table's cell in one line, its printed lines separated.
 * @param withNotes whether what is noted at the value is said too
 */
export function cellWords(cell: Element, withNotes: boolean): string {
  const copy = cell.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' · ');
  for (const note of copy.querySelectorAll('.note')) {
    if (withNotes) note.prepend(' · ');
    else note.remove();
  }
  return (copy.textContent ?? '').trim().replace(/\s+/g, ' ');
}
