import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvValue } from '../../../../src/exports/tables/csv.ts';
import { serializeCsv } from '../../../../src/exports/tables/csv.ts';

function cell(value: CsvValue): string {
  return serializeCsv([{ name: 'a', value: () => value }], [undefined])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');
}

/** A small RFC 4180 reader. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of csv.replace(/^\ufeff/u, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('printCsv', () => {
  it('begins with a BOM and ends every row with CRLF', () => {
    const csv = serializeCsv<number>([{ name: 'id', value: (row) => row }], [1, 2]);
    expect(csv).toBe('\ufeffid\r\n1\r\n2\r\n');
  });

  it.each<[CsvValue, string]>([
    ['到2025年', '到2025年'],
    ['a,b', '"a,b"'],
    ['说“好”"是"', '"说“好”""是"""'],
    ['第一行\n第二行', '"第一行\n第二行"'],
    [['甲', '乙'], '甲;乙'],
    [[], ''],
    [null, ''],
    [-3.5, '-3.5'],
    [0, '0'],
    [false, 'false'],
    ['=1+1', "'=1+1"],
    ['--加强统筹', "'--加强统筹"],
    ['@甲', "'@甲"],
    ['＝甲', "'＝甲"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠甲', "'＠甲"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ["'甲", "''甲"],
    ['——加强统筹', '——加强统筹'],
  ])('prints %j as %s', (value, printed) => {
    expect(cell(value)).toBe(printed);
  });

  it('prints an absent value as an empty cell', () => {
    expect(cell(undefined)).toBe('');
  });

  it('refuses a list item that would break the list', () => {
    expect(() => cell(['甲;乙'])).toThrow(RangeError);
  });

  it('can be read back with any text, once the apostrophe is dropped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('甲', '"', ',', '\n', '\r', '=', "'", '-', ' ') })),
        (texts) => {
          const csv = serializeCsv<string>(
            [
              { name: 'text', value: (row) => row },
              { name: 'n', value: () => 1 },
            ],
            texts,
          );
          expect(
            readCsv(csv)
              .slice(1)
              .map(([text]) => text?.replace(/^'/u, '')),
          ).toEqual(texts);
        },
      ),
    );
  });
});
