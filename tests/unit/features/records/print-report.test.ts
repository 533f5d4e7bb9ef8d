import { expect, test } from 'vitest';
import { formatReport } from '../../../../src/features/records/format-statement.ts';
import type { Report } from '../../../../src/schemas/report.ts';
import { sampleReport } from '../../content/sample-records.ts';

test.each<[string, Partial<Report>, string]>([
  [
    'a number is printed in the printed magnitude, with its unit',
    { value: 12.11, unit: '万人次' },
    '12.11万人次',
  ],
  ['a number without a unit stands alone', { value: 7 }, '7'],
  ['a range has both ends', { value: 5, valueMax: 10, unit: '家', comparator: 'range' }, '5–10家'],
  [
    'a lower bound keeps its words',
    { value: 50, unit: '所', comparator: 'gte', comparatorText: '余' },
    '50所余',
  ],
  [
    'an approximate number keeps its words',
    { value: 3, unit: '万人', comparator: 'approx', comparatorText: '左右' },
    '3万人左右',
  ],
  [
    'words that only say that it is the number are left out',
    { value: 3, unit: '个', comparator: 'eq', comparatorText: '达到' },
    '3个',
  ],
  ['a fact without a number prints nothing', { unit: '个' }, ''],
])('%s', (_rule, fields, printed) => {
  const source = { provision: 'p1', quote: '已有' };
  expect(formatReport('zh-CN', sampleReport({ id: 'a', role: 'result', source, ...fields }))).toBe(printed);
});

test('in another language the unit is glossed and the bound is in its words', () => {
  const source = { provision: 'p1', quote: '已有' };
  const report = sampleReport({
    id: 'a',
    role: 'result',
    source,
    ...{ value: 50, unit: '所', comparator: 'gte', comparatorText: '余' },
  });
  expect(formatReport('en', report)).toBe('50所 (schools) or more');
});
