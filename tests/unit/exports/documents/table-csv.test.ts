import { expect, test } from 'vitest';
import type { Table } from '../../../../src/domain/document/provision.ts';
import { tableColumnNames, tableCsv, tableFilePath } from '../../../../src/exports/documents/table-csv.ts';
import { fixturePolicies } from '../fixture-documents.ts';

const tables = fixturePolicies.flatMap(({ text }) => text.provisions.flatMap(({ tables: own = [] }) => own));

test('a table has its row ids first, its heads as names, and a spanning cell in every square of it', () => {
  expect(tables.map(tableCsv)).toEqual([
    [
      '\u{feff}id,序号,重点任务,工作要求 / 主要内容,工作要求 / 完成时限,负责单位',
      'x1-t1-r3,1,改造村级书屋,完成现有房屋摸底，列出改造清单,2025年底,县级图书馆、乡镇人民政府',
      'x1-t1-r4,2,改造村级书屋,改造书屋12000个，配齐桌椅和照明,2027年底,乡镇人民政府',
      'x1-t1-r5,3,建立流动借阅网络,开行流动借阅车，县域内通借通还,2026年6月底,省级图书馆指导，县级图书馆实施',
      'x1-t1-r6,4,开展老少共读,每个行政村每年举办读书会不少于4场,,',
      'x1-t1-r7,合计,合计,书屋12000个,书屋12000个,书屋12000个',
      '',
    ].join('\r\n'),
  ]);
});

test('columns without a head, or with one that is taken, have names all the same', () => {
  const table = (...heads: string[]): Table => ({
    id: 't1',
    rows: [
      { id: 't1-r1', cells: heads.map((text) => ({ text, header: true })) },
      { id: 't1-r2', cells: heads.map(() => ({ text: '=1' })) },
    ],
  });
  expect(tableColumnNames(table('数', '', '数', 'id'))).toEqual(['id', '数', 'column2', '数 (2)', 'id (2)']);
  expect(tableCsv(table('数'))).toBe("\u{feff}id,数\r\nt1-r2,'=1\r\n");
  const bare: Table = { id: 't1', rows: [{ id: 't1-r1', cells: [{ text: '甲' }, { text: '乙' }] }] };
  expect(tableCsv(bare)).toBe('\u{feff}id,column1,column2\r\nt1-r1,甲,乙\r\n');
});

test('its file stands in a folder of its document', () => {
  expect(tableFilePath('reading-2025', 'x1-t1')).toBe('policies/reading-2025/x1-t1.csv');
});
