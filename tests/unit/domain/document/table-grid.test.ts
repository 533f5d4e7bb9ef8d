import { describe, expect, test } from 'vitest';
import type { TableCell } from '../../../../src/domain/document/provision.ts';
import { columnHeads, tableGrid } from '../../../../src/domain/document/table-grid.ts';

const head = (text: string, spans: Omit<TableCell, 'text'> = {}): TableCell => ({
  text,
  header: true,
  ...spans,
});
const rows = [
  { id: 't1-r1', cells: [head('序号', { rowspan: 2 }), head('要求', { colspan: 2 })] },
  { id: 't1-r2', cells: [head('内容'), head('时限')] },
  { id: 't1-r3', cells: [{ text: '1', rowspan: 2 }, { text: '甲' }, { text: '2025年' }] },
  { id: 't1-r4', cells: [{ text: '乙' }] },
];

describe('the grid of a table', () => {
  const grid = tableGrid({ rows });

  test('puts each cell in the first free square of its row, over all that it spans', () => {
    expect(grid.rows.map((row) => row.map((square) => square?.cell.text))).toEqual([
      ['序号', '要求', '要求'],
      ['序号', '内容', '时限'],
      ['1', '甲', '2025年'],
      ['1', '乙', undefined],
    ]);
    expect(grid.rows[3]?.[0]).toMatchObject({ row: 2, column: 0, isOrigin: false });
  });

  test('counts the rows of heads at the top', () => {
    expect(grid.headRows).toBe(2);
    expect(tableGrid({ rows: rows.slice(2) }).headRows).toBe(0);
    expect(tableGrid({ rows: rows.slice(0, 2) }).headRows).toBe(2);
  });

  test('names a column by its heads from the top, each once', () => {
    expect([0, 1, 2].map((column) => columnHeads(grid, column))).toEqual([
      ['序号'],
      ['要求', '内容'],
      ['要求', '时限'],
    ]);
  });

  test('ends a span that runs past the last row with it', () => {
    const short = tableGrid({ rows: [{ id: 't1-r1', cells: [{ text: '甲', rowspan: 3 }] }] });
    expect(short.rows).toHaveLength(1);
  });
});
