import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/domain/text/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['产教 融合，“双师型”\n教师', '产教融合双师型教师'],
    ['（二）５．建设ＢＤＯ产业', '二5建设bdo产业'],
    ['占比75%、75％', '占比75%75%'],
    ['培训12.11万人次', '培训12.11万人次'],
    ['5-10家；5—10家；5～10家', '5-10家5-10家5-10家'],
    ['“3+2”、１＋Ｘ', '3+21+x'],
    ['9、0%', '9、0%'],
    ['9、 0%', '9、0%'],
    ['2022——2026年', '2022-2026年'],
    ['3,000人、3，000人', '3000人3000人'],
    ['2024,25', '2024,25'],
    ['20\n25年', '2025年'],
  ])('reduces “%s” to “%s”', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it('knows where each character stood', () => {
    const text = '“𠮷”，产５％';
    const { folded, starts, ends } = foldText(text);
    expect([...folded].join('')).toBe('𠮷产5%');
    const spans = Array.from(starts, (start, unit) => text.slice(start, ends[unit]));
    expect(spans).toEqual(['𠮷', '𠮷', '产', '５', '％']);
  });
});
