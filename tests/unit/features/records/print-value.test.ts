import { expect, test } from 'vitest';
import { formatValue } from '../../../../src/features/records/format-statement.ts';
import type { TargetPoint } from '../../../../src/schemas/target.ts';

const point: TargetPoint = {
  id: 'base-2025',
  value: 3,
  unit: '个',
  comparator: 'eq',
  due: '2025',
  modality: 'stated',
  provision: 's1-p1',
  quote: '3个基地',
  organisations: [],
};

test.each([
  ['a number with its unit', {}, '3个', '3个 (items)'],
  ['a range', { valueMax: 5, comparator: 'range' }, '3–5个', '3–5个 (items)'],
  ['a lower bound', { value: 65, unit: '%', comparator: 'gte' }, '65%以上', '65% or more'],
  ['half of a whole', { value: 0.5, unit: undefined, comparator: 'gte' }, '一半以上', 'half or more'],
  [
    'what limits the number, read with it',
    { value: 1, unit: '次', qualifier: '每季度', qualifierEn: 'each quarter' },
    '每季度1次',
    'each quarter: 1次 (time)',
  ],
  [
    'a unit that the statement says in English itself',
    { unit: '家', unitEn: 'hospitals', comparator: 'gte' },
    '3家以上',
    '3家 (hospitals) or more',
  ],
] as const)('prints %s', (_name, fields, zh, en) => {
  expect(formatValue('zh-CN', { ...point, ...fields })).toBe(zh);
  expect(formatValue('en', { ...point, ...fields })).toBe(en);
});
