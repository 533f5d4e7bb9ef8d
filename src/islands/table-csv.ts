import { printCsv } from '../exports/csv.ts';

/**
 * The table beneath a chart as CSV: its columns in its words, then what is noted at a row and the address of its
 * sentence.
 * @param names of these two columns
 */
export function tableCsv(table: HTMLTableElement, names: readonly [note: string, address: string]): string {
  const heads = [...table.querySelectorAll('thead th')].map((cell) => wordsOf(cell));
  const [note, address] = names;
  return printCsv<HTMLTableRowElement>(
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

/** A quotation alone where the cell has one; else the cell without its notes, its lines set apart. */
function wordsOf(cell: Element | undefined): string {
  const copy = (cell?.querySelector('q') ?? cell)?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const note of copy.querySelectorAll('.note')) note.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' · ');
  return (copy.textContent ?? '').trim().replace(/\s+/g, ' ');
}
