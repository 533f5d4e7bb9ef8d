import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dutyDocx } from '../../../../../src/exports/documents/duties/duty-docx.ts';
import { dutyRows } from '../../../../../src/exports/documents/duties/duty-rows.ts';
import { dutyTasks } from '../../../../../src/exports/documents/duties/duty-tasks.ts';
import { dutyWords } from '../../../../../src/exports/documents/duties/duty-words.ts';
import { fixtureDocuments, fixtureRecords } from '../../fixture-documents.ts';
import { xmlText } from '../../xml-text.ts';

/** The body that the fixture documents give the most tasks. */
const fixtureBody = 'shili-vocational-college';
const rows = dutyRows(
  dutyTasks({ documents: fixtureDocuments, ...fixtureRecords }, fixtureBody, 'policy').map(dutyWords),
);
const settings = {
  title: '乌海市教育局：任务、目标与时限',
  notes: ['说明一 <&>', '说明二'],
  siteName: '职策',
  url: 'https://zhice.example/organisations/wuhai-education-bureau/',
  asOf: '2026-11-21',
};
const parts = unzipSync(dutyDocx(rows, settings));
const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());

describe('dutyDocx', () => {
  test('holds a real table: a row a task, a cell a column, a head that every page repeats', () => {
    const table = [...main.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gu)].map(([cell]) => xmlText(cell)),
    );
    expect(table[0]).toEqual(['序号', '任务原文', '目标', '时限', '责任单位（按原文顺序）', '出处']);
    expect(rows.length).toBeGreaterThan(1);
    expect(
      table.slice(1).map(([number, text, , , bodies, source]) => [number, text, bodies, source]),
    ).toEqual(
      rows.map(({ number, text, bodies, source }) => [
        String(number),
        text.replaceAll('\n', ''),
        bodies,
        source,
      ]),
    );
    for (const [index, { passages }] of rows.entries()) {
      const target = table[index + 1]?.[2] ?? '';
      for (const { text } of passages) expect(target.split(text)).toHaveLength(2);
    }
    expect(main.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(main.match(/<w:gridCol /gu)).toHaveLength(6);
  });

  test('says above the table what it is, with characters of XML escaped', () => {
    const before = main.slice(0, main.indexOf('<w:tbl>'));
    expect(xmlText(before)).toContain('乌海市教育局：任务、目标与时限');
    expect(before).toContain('说明一 &lt;&amp;&gt;');
  });

  test('lies across A4 with columns as wide as its text', () => {
    const widths = [...main.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 1134);
    expect(main).toContain('w:orient="landscape"');
  });

  test('has every part that its relations and content types name', () => {
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    for (const [, path] of types.matchAll(/PartName="\/([^"]+)"/gu))
      expect(Object.keys(parts)).toContain(path);
  });

  test('is byte for byte the same however often it is made', () => {
    expect(dutyDocx(rows, settings)).toEqual(dutyDocx(rows, settings));
  });
});
