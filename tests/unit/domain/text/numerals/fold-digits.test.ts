import { describe, expect, it } from 'vitest';
import { foldDigits } from '../../../../../src/domain/text/numerals/fold-digits.ts';

describe('foldDigits', () => {
  it.each([
    ['２０２４年', '2024年'],
    ['３．５％', '3.5%'],
    ['二○二四年', '二〇二四年'],
    ['二〇二０年', '二〇二〇年'],
    ['○甲、○乙', '○甲、○乙'],
    ['１＋Ｘ', '1+Ｘ'],
  ])('folds %s to %s and keeps every offset', (text, folded) => {
    expect(foldDigits(text)).toBe(folded);
    expect(foldDigits(text)).toHaveLength(text.length);
  });
});
