import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumeral } from '../../../../../src/domain/text/numerals/format-chinese-numeral.ts';
import { parseNumeral } from '../../../../../src/domain/text/numerals/parse-numeral.ts';

describe('parseNumeral', () => {
  it.each([
    ['0', 0],
    ['34050', 34050],
    ['34,050', 34050],
    ['２０', 20],
    ['3.2万', 32000],
    ['12.11万', 121100],
    ['３．２万', 32000],
    ['5百', 500],
    ['3千万', 30_000_000],
    ['一', 1],
    ['两', 2],
    ['半', 0.5],
    ['〇', 0],
    ['十', 10],
    ['十三', 13],
    ['二十四', 24],
    ['百', 100],
    ['一百零八', 108],
    ['一百一十', 110],
    ['一千零一十', 1010],
    ['一万零八', 10_008],
    ['十万', 100_000],
    ['万', 10_000],
    ['一亿零一', 100_000_001],
    ['一万亿', 1e12],
    ['二〇二四', 2024],
    ['二○二四', 2024],
    ['二0二四', 2024],
    ['一〇', 10],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '十四五',
    '二三',
    '一百五',
    '一批',
    '百十',
    '零零',
    '一千零零八',
    '十二十',
    '1,2',
    '3.',
    '万万一二',
    '两级',
  ])('does not take %j for a number', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads back every number that formatChineseNumeral writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(parseNumeral(formatChineseNumeral(value))).toBe(value);
      }),
    );
  });
});
