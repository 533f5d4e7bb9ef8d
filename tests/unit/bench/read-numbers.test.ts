import { expect, test } from 'vitest';
import { readNumbers } from '../../bench/corpus/read-numbers.ts';

test('numbers with commas between them are read in their order', () => {
  expect(readNumbers('300, 4')).toEqual([300, 4]);
});

test.each(['', 'abc', '-1', '1.5', '4,', '1e3', '0x10'])('%j is no list of whole numbers', (typed) => {
  expect(() => readNumbers(typed)).toThrow(RangeError);
});
