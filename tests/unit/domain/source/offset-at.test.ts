import { expect, test } from 'vitest';
import { offsetAt } from '../../../../src/domain/source/offset-at.ts';
import { createSourcePositionFinder } from '../../../../src/domain/source/source-position.ts';
import { splitLines } from '../../../../src/domain/source/text-lines.ts';

const TEXT = '一二\r\n𠮷三\n四';

test('an offset is found again from its position, characters of two units included', () => {
  const positionOf = createSourcePositionFinder(TEXT);
  for (const offset of ['一', '二', '𠮷', '三', '四'].map((character) => TEXT.indexOf(character)))
    expect(offsetAt(splitLines(TEXT), positionOf(offset))).toBe(offset);
});

test('a line that the text does not have has no offset', () => {
  expect(offsetAt(splitLines(TEXT), { line: 4, column: 1 })).toBeUndefined();
});
