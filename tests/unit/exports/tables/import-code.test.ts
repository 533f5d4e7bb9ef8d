import { describe, expect, test } from 'vitest';
import { importCode } from '../../../../src/exports/tables/import-code.ts';
import { tableColumns } from '../../../../src/exports/tables/tables.ts';

describe.each(Object.entries(importCode('https://zhice.example/data/targets.csv')))(
  'the sample in %s',
  (_name, code) => {
    test('reads the table at its address, its byte order mark and its dates as text', () => {
      expect(code).toContain('"https://zhice.example/data/targets.csv"');
      expect(code).toMatch(/UTF-8-BOM|utf-8-sig/u);
      expect(code).toMatch(/start.+due/u);
    });

    test('takes a commitment that is printed twice once', () => {
      expect(code).toMatch(/& (?:targets\.repeatOf\.isna\(\)|repeatOf == "")/u);
    });

    test('shows columns of the table, the address of the sentence last', () => {
      const shown = [...(/\[?\[?(?:c\()?"region".*$/mu.exec(code)?.[0] ?? '').matchAll(/"(\w+)"/gu)].map(
        ([, name]) => name,
      );
      expect(shown).toEqual(['region', 'name', 'value', 'unit', 'due', 'address']);
      expect(tableColumns.targets).toEqual(expect.arrayContaining(shown));
    });
  },
);
