import { expect, test } from 'vitest';
import { hasHan } from '../../../../src/domain/text/has-han.ts';

test.each([
  ['2个', true],
  ['〇', true],
  ['々', true],
  ['鿿', true],
  ['㐀', true],
  ['a 𠮷 b', true],
  ['', false],
  ['naïve café — “quoted”', false],
  ['，。《》（）', false],
  ['カタカナ 한글', false],
  ['👍', false],
])('“%s” has a Han character: %s', (text, has) => {
  expect(hasHan(text)).toBe(has);
});
