import { expect, test } from 'vitest';
import { signOf } from '../../../../src/features/records/format-statement.ts';
import { samplePoint } from '../../content/sample-records.ts';

test.each([
  ['●', 'a number', { value: 3 }],
  ['●', 'an approximate number', { value: 3, comparator: 'approx' }],
  ['▲', 'a lower bound', { value: 3, comparator: 'gte' }],
  ['▼', 'an upper bound', { value: 3, comparator: 'lte' }],
  ['▮', 'a range', { value: 3, valueMax: 5, comparator: 'range' }],
  ['◆', 'a thing without a number, with any comparator', { comparator: 'gte' }],
  ['●', 'the number 0', { value: 0 }],
] as const)('%s stands for %s', (sign, _what, fields) => {
  expect(signOf(samplePoint({ id: 'a', ...fields }))).toBe(sign);
});
