import { describe, expect, test } from 'vitest';
import { importCode } from '../../../../src/exports/tables/import-code.ts';
import { tableColumns } from '../../../../src/exports/tables/tables.ts';

describe.each(Object.entries(importCode('https://zhice.example/data/targets.csv')))(
  'the sample in %s',
  (_name, code) => {
    test('is three lines', () => {
      expect(code.split('\n')).toHaveLength(3);
    });

    test('takes a commitment that is printed twice once', () => {
      expect(code).toMatch(/& (?:targets\.repeatOf\.isna\(\)|repeatOf == "")/u);
    });

    test('shows columns of the table, and by the status which figures are unverified', () => {
      const shown = [...(/\[?\[?(?:c\()?"policy".*$/mu.exec(code)?.[0] ?? '').matchAll(/"(\w+)"/gu)].map(
        ([, name]) => name,
      );
      expect(shown).toEqual(['policy', 'name', 'value', 'unit', 'due', 'status']);
      expect(tableColumns.targets).toEqual(expect.arrayContaining(shown));
    });
  },
);
