import { expect, test } from 'vitest';
import { groupNeighbours } from '../../../../../src/features/organisations/organisation/group-neighbours.ts';

test('neighbours of one key are one group; the same key further on is another', () => {
  expect(groupNeighbours(['a1', 'a2', 'b1', 'a3'], ([letter = '']) => letter)).toEqual([
    ['a1', 'a2'],
    ['b1'],
    ['a3'],
  ]);
  expect(groupNeighbours([], String)).toEqual([]);
});
