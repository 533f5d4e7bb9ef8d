import { describe, expect, it } from 'vitest';
import { numeralInWord } from '../../../../../src/domain/targets/coverage/numeral-in-word.ts';
import { listNumeralTokens } from '../../../../../src/domain/text/numerals/list-numeral-tokens.ts';

/** The reason found for each numeral of a text. */
function reasons(text: string): readonly string[] {
  return listNumeralTokens(text).map((token) => numeralInWord(text, token) ?? '-');
}

describe('numeralInWord', () => {
  it.each([
    ['第五食堂', ['序数']],
    ['二次供水设施', ['序数']],
    ['扩建二期厂房', ['序数']],
    ['一、二类疫苗', ['-', '序数']],
    ['三级甲等', ['词素']],
    ['四人制足球', ['词素']],
    ['八站式', ['词素']],
    ['一窗办理', ['词素']],
    ['厘清权责和流程两个清单', ['并列']],
    ['上述三个清单', ['并列']],
  ])('knows of %s that it measures nothing', (text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  it.each([
    '建成三个中心',
    '办理两次以上',
    '两校合并',
    '一批中心',
    '五分之四',
    '十二县',
    '三成以上',
    '第三季度',
    '建设甲中心、乙中心两个中心',
    '3级',
  ])('leaves every numeral of %s for a person to account for', (text) => {
    expect(new Set(reasons(text))).toEqual(new Set(['-']));
  });
});
