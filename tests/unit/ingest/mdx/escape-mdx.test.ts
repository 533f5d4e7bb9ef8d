import { describe, expect, test } from 'vitest';
import { escapeMdx, escapeMdxHeading } from '../../../../src/ingest/mdx/escape-mdx.ts';

describe('escapeMdx', () => {
  test.each([
    ['增长<5%', '增长\\<5%'],
    ['{甲}', '\\{甲}'],
    ['**“十四五”**', '\\*\\*“十四五”\\*\\*'],
    ['a_b`c`', 'a\\_b\\`c\\`'],
    ['\\', '\\\\'],
    ['[甲](乙)', '[甲\\](乙)'],
    ['[2023]699号', '[2023]699号'],
    ['&amp;和&#20013;', '\\&amp;和\\&#20013;'],
    ['R&D', 'R&D'],
    ['见https://a.cn/，a@b.cn', '见https://a.cn/，a@b.cn'],
    ['2021. 5. # - + > ~', '2021. 5. # - + > ~'],
  ])('writes %s as %s', (text, written) => {
    expect(escapeMdx(text)).toBe(written);
  });
});

describe('escapeMdxHeading', () => {
  test.each([
    ['甲 #', '甲 \\#'],
    ['甲##', '甲\\#\\#'],
    ['#甲', '#甲'],
    ['甲\\#', '甲\\\\\\#'],
  ])('writes %s as %s, so that no # closes the heading', (text, written) => {
    expect(escapeMdxHeading(text)).toBe(written);
  });
});
