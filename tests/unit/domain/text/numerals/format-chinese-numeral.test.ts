import { describe, expect, it } from 'vitest';
import { formatChineseNumeral } from '../../../../../src/domain/text/numerals/format-chinese-numeral.ts';

describe('formatChineseNumeral', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [13, '十三'],
    [20, '二十'],
    [108, '一百零八'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [10_010, '一万零一十'],
    [100_000, '十万'],
    [100_001_000, '一亿零一千'],
  ])('writes %d as %s', (value, text) => {
    expect(formatChineseNumeral(value)).toBe(text);
  });

  it.each([-1, 1.5, 1e12, Number.NaN])('refuses %d, which numbering never needs', (value) => {
    expect(() => formatChineseNumeral(value)).toThrow(RangeError);
  });
});
