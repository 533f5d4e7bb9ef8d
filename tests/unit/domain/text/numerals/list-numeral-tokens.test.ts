import { describe, expect, it } from 'vitest';
import { listNumeralTokens } from '../../../../../src/domain/text/numerals/list-numeral-tokens.ts';

function tokens(text: string): readonly (readonly [string, number | undefined])[] {
  return listNumeralTokens(text).map((token) => [token.text, token.value]);
}

describe('listNumeralTokens', () => {
  it.each([
    ['培训技术技能人才12.11万人次', [['12.11万', 121_100]]],
    ['校内教学工位数34,050个', [['34,050', 34_050]]],
    [
      '培育企业5-10家',
      [
        ['5', 5],
        ['10', 10],
      ],
    ],
    ['“4567”现代产业体系', [['4567', 4567]]],
    [
      '“2+1+N”和1+X',
      [
        ['2', 2],
        ['1', 1],
        ['1', 1],
      ],
    ],
    ['２０２５年', [['２０２５', 2025]]],
    [
      '一体化、统一',
      [
        ['一', 1],
        ['一', 1],
      ],
    ],
    ['“十四五”时期', [['十四五', undefined]]],
    [
      '一年半',
      [
        ['一', 1],
        ['半', 0.5],
      ],
    ],
    ['数以亿计', [['亿', 100_000_000]]],
    [
      '3.2.1版',
      [
        ['3.2', 3.2],
        ['1', 1],
      ],
    ],
    ['产值翻番', [['翻番', undefined]]],
    [
      '产值翻两番，力争加倍',
      [
        ['两', 2],
        ['加倍', undefined],
      ],
    ],
    ['没有数目', []],
  ])('lists the numerals of %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('gives offsets that cut the token out of the original text', () => {
    const text = '到２０２５年底，二十所、15万余人';
    for (const token of listNumeralTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(listNumeralTokens(text).map(({ script }) => script)).toEqual(['arabic', 'chinese', 'arabic']);
  });
});
