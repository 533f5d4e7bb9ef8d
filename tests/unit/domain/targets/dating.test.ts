import { expect, test } from 'vitest';
import { datingOf } from '../../../../src/domain/targets/dating.ts';

test.each([
  [{ due: '2025', dueBasis: 'explicit' }, 'printed'],
  [{ due: '2025' }, 'printed'],
  [{ due: '2025', dueBasis: 'derived' }, 'derived'],
  [{}, 'none'],
] as const)('%j is dated as %s', (point, expected) => {
  expect(datingOf(point)).toBe(expected);
});
