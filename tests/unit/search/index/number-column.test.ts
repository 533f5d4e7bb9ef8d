import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumberColumn, writeNumberColumn } from '../../../../src/search/index/number-column.ts';

it('numbers are read as they were written, whatever the largest', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(63), fc.nat(5000), fc.nat(1e9))), (numbers) => {
      expect(readNumberColumn(writeNumberColumn(numbers))).toEqual(numbers);
    }),
  );
});

it('a column has the same number of digits for each', () => {
  expect(writeNumberColumn([])).toBe('1');
  expect(writeNumberColumn([0, 63])).toBe('10o');
  expect(writeNumberColumn([1, 64])).toBe('20110');
});
