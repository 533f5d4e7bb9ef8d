import { expect, it } from 'vitest';
import { findOccurrences } from '../../../../src/search/fold/find-occurrences.ts';

it.each([
  ['产教融合产教', '产教', [0, 4]],
  ['一一一', '一一', [0]],
  ['一一一一', '一一', [0, 2]],
  ['教育', '教育', [0]],
  ['教育', '教育部', []],
  ['', '教', []],
  ['教育', '', []],
])('counts from the left without overlaps: in %j, %j begins at %j', (text, wanted, found) => {
  expect(findOccurrences(text, wanted)).toEqual(found);
});
