import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';

describe('textWidth', () => {
  test.each([
    ['到二〇二五年', 60],
    ['2025', 22],
    ['（任务2）', 45.5],
    ['“双师型”', 50],
    ['due 2025', 44],
    ['', 0],
  ])('takes %s at 10 as %d wide', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width);
  });
});
