import { expect, test } from 'vitest';
import { nearestProvisionId } from '../../../../src/domain/document/nearest-provision-id.ts';

const plan = [
  'title',
  'preamble',
  's1',
  's1-p1',
  's2',
  's2-1',
  's2-1-3',
  's2-1-3-p1',
  's2-1-5',
  'x1',
  'x1-t1',
];

test.each([
  ['s9-9', 's2', 'a part beyond the last leads to the last'],
  ['s2-7', 's2-1', 'a number beyond the last of its part leads to that'],
  ['s2-1-4', 's2-1-3', 'of two equally near the earlier'],
  ['s2-1-9', 's2-1-5', 'the nearest number under the same heading'],
  ['s2-1-3-p8', 's2-1-3-p1', 'a paragraph too many leads to the last'],
  ['s2-1-k1', 's2-1', 'what has no other of its kind leads to what it would stand in'],
  ['S2-1-3-P2', 's2-1-3-p1', 'capitals are read as small letters'],
  ['x2-t1', 'x1', 'an annex that does not exist leads to one that does'],
])('%s leads to %s: %s', (wanted, nearest) => {
  expect(nearestProvisionId(plan, wanted)).toBe(nearest);
});

test('what begins like nothing in the document is near to nothing', () => {
  expect(nearestProvisionId(plan, 'reviews')).toBeUndefined();
  expect(nearestProvisionId([], 's1')).toBeUndefined();
});
