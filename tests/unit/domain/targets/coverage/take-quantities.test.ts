import { describe, expect, it } from 'vitest';
import { takeQuantities } from '../../../../../src/domain/targets/coverage/take-quantities.ts';

/** `from → number and unit` of everything that may be the record's. */
function taken(quote: string, valueText?: string): readonly string[] {
  return takeQuantities({ quote, valueText }).map(({ from, quantity }) =>
    [from?.text, quantity.text].filter((each) => each !== undefined).join(' → '),
  );
}

describe('takeQuantities', () => {
  it.each([
    ['建成2个产业学院', ['2个']],
    ['培育企业5-10家', ['5-10家']],
    ['2个产业学院、3个教师企业实践流动站', ['2个', '3个']],
    ['开设18大类210个专业和15大类101个专业', ['18大类', '210个', '15大类', '101个']],
    ['专业点由39个增长至92个', ['39个 → 92个']],
    ['建设一个中心', ['一个']],
    ['建成3个中心，形成一套制度', ['3个']],
    ['按照“四个体系”建成3个中心', ['3个']],
    ['三年内建成3个中心', ['3个']],
    ['用1年左右时间', ['1年']],
    ['完善制度', []],
  ])('may take from “%s” %j', (quote, expected) => {
    expect(taken(quote)).toEqual(expected);
  });

  it.each([
    ['2个产业学院、3个流动站', '3个', ['3个']],
    ['3个甲、不少于3个乙', '3个甲', ['3个']],
    ['从2022年的16人增至46人', '46人', ['16人 → 46人']],
    ['3个甲、3个乙', '3个', []],
    ['3个甲、3个乙', '4个', []],
    ['3个甲、3个乙', '甲', []],
    ['3个甲、5个乙、7个丙', '5个乙、7个', ['5个', '7个']],
  ])('takes from “%s” what “%s” prints: %j', (quote, valueText, expected) => {
    expect(taken(quote, valueText)).toEqual(expected);
  });
});
