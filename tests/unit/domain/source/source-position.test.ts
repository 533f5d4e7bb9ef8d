import { describe, expect, test } from 'vitest';
import { createSourcePositionFinder } from '../../../../src/domain/source/source-position.ts';

describe('createSourcePositionFinder', () => {
  const text = '甲𠮷乙\r\n\n丙\r丁';

  test.each([
    [0, 1, 1],
    [3, 1, 3],
    [4, 1, 4],
    [6, 2, 1],
    [7, 3, 1],
    [9, 4, 1],
    [10, 4, 2],
  ])('offset %i is at line %i, character %i', (offset, line, column) => {
    expect(createSourcePositionFinder(text)(offset)).toEqual({ line, column });
  });
});
