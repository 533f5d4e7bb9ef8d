import { expect, test } from 'vitest';
import { countOptions } from '../../../../src/features/ui/filter-view.ts';

const shown = (options: ReturnType<typeof countOptions>) =>
  options.map(({ value, count }) => `${value} ${count}`);

test('options stand by how many things have them, then by value', () => {
  expect(shown(countOptions([['b'], ['a'], ['c', 'a']], String))).toEqual(['a 2', 'b 1', 'c 1']);
});

test('offered values come first in their order and stay where nothing has them', () => {
  expect(shown(countOptions([['b'], ['a'], ['a']], String, ['z', 'b']))).toEqual(['z 0', 'b 1', 'a 2']);
});
