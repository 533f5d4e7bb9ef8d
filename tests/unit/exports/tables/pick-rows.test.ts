import { expect, test } from 'vitest';
import { serializeCsv } from '../../../../src/exports/tables/csv.ts';
import { pickRows } from '../../../../src/exports/tables/pick-rows.ts';

interface Row {
  readonly id: string;
  readonly quote: string;
}

function table(...rows: readonly Row[]): string {
  return serializeCsv<Row>(
    [
      { name: 'id', value: ({ id }) => id },
      { name: 'quote', value: ({ quote }) => quote },
    ],
    rows,
  );
}

const first = { id: 'base-1', quote: '建成1个，"示范"' };
const broken = { id: 'base-2', quote: '第一行\r\nbase-3,第二行' };
const other = { id: 'base-10', quote: '十个' };

test('what is picked is a file of the same kind, byte for byte as if it had been made of these rows', () => {
  expect(pickRows([table(first, broken, other)], new Set(['base-1', 'base-10']))).toBe(table(first, other));
});

test('a line break within quotation marks belongs to its row', () => {
  expect(pickRows([table(first, broken, other)], new Set(['base-2']))).toBe(table(broken));
  expect(pickRows([table(first, broken, other)], new Set(['base-3']))).toBe(table());
});

test('rows of several tables follow each other under one head', () => {
  expect(pickRows([table(first), table(other)], new Set(['base-10', 'base-1']))).toBe(table(first, other));
});

test('of nothing asked for there is the head alone', () => {
  expect(pickRows([table(first)], new Set())).toBe(table());
});
