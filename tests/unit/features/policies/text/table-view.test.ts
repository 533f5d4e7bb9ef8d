import { describe, expect, test } from 'vitest';
import type { Provision, TableCell } from '../../../../../src/domain/document/provision.ts';
import { tableHeading, viewTable } from '../../../../../src/features/policies/text/table-view.ts';
import { provision } from '../../../domain/citing/sample-documents.ts';

const head = (text: string, spans: Omit<TableCell, 'text'> = {}): TableCell => ({
  text,
  header: true,
  ...spans,
});
const table = {
  id: 'x1-t1',
  rows: [
    {
      id: 'x1-t1-r1',
      cells: [head('序号', { rowspan: 2 }), head('任务', { rowspan: 2 }), head('要求', { colspan: 2 })],
    },
    { id: 'x1-t1-r2', cells: [head('数目'), head('时限')] },
    { id: 'x1-t1-r3', cells: [{ text: '1' }, { text: '建设', rowspan: 2 }, { text: '12' }, { text: '' }] },
    { id: 'x1-t1-r4', cells: [{ text: '2' }, { text: '3' }, { text: '2025年' }] },
    {
      id: 'x1-t1-r5',
      cells: [
        { text: '合计', colspan: 2 },
        { text: '15个', colspan: 2 },
      ],
    },
  ],
};
const view = viewTable(table, {
  labelledBy: 'x1-title',
  csv: '/data/x1-t1.csv',
  positionOf: (row) => `第${String(row)}行`,
  segmentsOf: (id) =>
    id === 'x1-t1-r4'
      ? [
          { text: '2\t', href: undefined },
          { text: '3', href: '/targets/a/' },
          { text: '\t2025年', href: undefined },
        ]
      : undefined,
  notesOf: () => [],
});

describe('a table on the page', () => {
  test('has its rows of heads apart', () => {
    expect([view.head, view.body].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['x1-t1-r1', 'x1-t1-r2'],
      ['x1-t1-r3', 'x1-t1-r4', 'x1-t1-r5'],
    ]);
    expect(view.head[0]?.cells.map(({ tag, scope }) => [tag, scope])).toEqual([
      ['th', 'col'],
      ['th', 'col'],
      ['th', 'colgroup'],
    ]);
  });

  test('names each cell by the lowest head of its column, one that spans several by what they share', () => {
    expect(view.body.map(({ cells }) => cells.map((cell) => cell.head))).toEqual([
      ['序号', '任务', '数目', '时限'],
      ['序号', '数目', '时限'],
      [undefined, '要求'],
    ]);
  });

  test('names a cell by all heads where the lowest stands over other columns too', () => {
    const years = viewTable(
      {
        id: 't1',
        rows: [
          { id: 't1-r1', cells: [head('2024年'), head('2025年')] },
          { id: 't1-r2', cells: [head('目标'), head('目标')] },
          { id: 't1-r3', cells: [{ text: '1' }, { text: '2' }] },
        ],
      },
      {
        labelledBy: undefined,
        csv: '',
        positionOf: () => '',
        segmentsOf: () => undefined,
        notesOf: () => [],
      },
    );
    expect(years.body[0]?.cells.map((cell) => cell.head)).toEqual(['2024年 · 目标', '2025年 · 目标']);
  });

  test('repeats in a row what it shares with the one above', () => {
    expect(view.body.map(({ carried }) => carried)).toEqual([[], [{ head: '任务', text: '建设' }], []]);
  });

  test('takes a column for numbers where it holds nothing else', () => {
    expect(view.body[0]?.cells.map(({ isNumber }) => isNumber)).toEqual([true, false, true, false]);
    expect(view.body[2]?.cells.map(({ isNumber }) => isNumber)).toEqual([false, false]);
  });

  test('has the link to a row in its last cell with words', () => {
    expect(view.body.map(({ permalinkCell }) => permalinkCell)).toEqual([2, 2, 1]);
  });

  test('cuts the marks of a row at its cells', () => {
    expect(view.body[1]?.cells.map(({ segments }) => segments)).toEqual([
      [{ text: '2', href: undefined }],
      [{ text: '3', href: '/targets/a/' }],
      [{ text: '2025年', href: undefined }],
    ]);
  });
});

test('a table is named by the title of its annex, else by the heading above it', () => {
  const annex: Provision = provision('x1', '附件1', '', [], [provision('x1-title', '', '任务表')]);
  expect(tableHeading(annex)).toBe('x1-title');
  expect(tableHeading(provision('s1', '一、', '目标'))).toBe('s1');
  expect(tableHeading(provision('preamble', '', ''))).toBeUndefined();
});
