import type { CsvColumn } from '../../exports/tables/csv.ts';
import { serializeCsv } from '../../exports/tables/csv.ts';

/**
 * Rows of the list of statements as CSV, in their order: ids as in the data files, the rest in the words of the page.
 * @param rows `tr[data-statement]`
 * @param asOf the day that the statuses refer to, `YYYY-MM-DD`
 */
export function statementCsv(rows: readonly HTMLTableRowElement[], asOf: string): string {
  const columns: readonly CsvColumn<HTMLTableRowElement>[] = [
    { name: 'id', value: ({ dataset }) => dataset['statement'] },
    { name: 'series', value: ({ dataset }) => dataset['series'] },
    { name: 'policy', value: ({ dataset }) => dataset['inPlace'] },
    { name: 'place', value: (row) => wordsAt(row, 'td .place') },
    { name: 'document', value: (row) => wordsAt(row, 'td .note') },
    { name: 'name', value: (row) => wordsAt(row, 'th a') },
    { name: 'kind', value: (row) => wordsAt(row, 'th .note') },
    { name: 'value', value: (row) => wordsAt(row, 'td:nth-child(4)') },
    { name: 'due', value: (row) => row.querySelector<HTMLElement>('[data-due]')?.dataset['due'] },
    { name: 'dueText', value: (row) => wordsAt(row, 'td:nth-child(3)') },
    { name: 'modality', value: (row) => wordsAt(row, 'td:nth-child(5)') },
    { name: 'status', value: (row) => wordsAt(row, 'td:nth-child(6) > span') },
    { name: 'statusAsOf', value: () => asOf },
    { name: 'provision', value: ({ dataset }) => dataset['provision'] },
    { name: 'address', value: (row) => row.querySelector<HTMLAnchorElement>('td a')?.href },
    { name: 'quote', value: (row) => wordsAt(row, '.quote') },
  ];
  return serializeCsv(columns, rows);
}

function wordsAt(row: Element, selector: string): string {
  return row.querySelector(selector)?.textContent.trim() ?? '';
}
