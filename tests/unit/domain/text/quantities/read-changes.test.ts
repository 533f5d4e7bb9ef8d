import { describe, expect, it } from 'vitest';
import { readBenchmarks } from '../../../../../src/domain/text/quantities/read-benchmarks.ts';
import { readChanges } from '../../../../../src/domain/text/quantities/read-changes.ts';
import { readRecurrences } from '../../../../../src/domain/text/quantities/read-recurrences.ts';

describe('readChanges', () => {
  it.each([
    ['专业点由39个增长至92个', [[39, 92]]],
    ['学校从18所整合到13所', [[18, 13]]],
    ['学生人数从2021年的16人发展到2023年的46人', [[16, 46]]],
    ['由60%提高到75%', [[60, 75]]],
    ['18大类210个专业', []],
    ['建设3个中心、5个基地', []],
    ['提高到60%，提升5个百分点', []],
    ['由3个基地、5个基地组成', []],
    ['建成3个增加到5个', []],
  ])('reads the before and after of %s', (text, expected) => {
    expect(readChanges(text).map(({ from, to }) => [from.value, to.value])).toEqual(expected);
  });
});

describe('readBenchmarks', () => {
  it.each([
    ['等量化指标达到或超过全省平均水平', [['全省平均水平', 'gte', '达到或超过']]],
    ['不低于全国平均水平', [['全国平均水平', 'gte', '不低于']]],
    ['达到国内先进水平', [['国内先进水平', 'eq', '达到']]],
    ['提高办学水平', []],
  ])('reads what %s is measured against', (text, expected) => {
    expect(
      readBenchmarks(text).map(({ base, comparator, comparatorText }) => [base, comparator, comparatorText]),
    ).toEqual(expected);
  });
});

describe('readRecurrences', () => {
  it.each([
    ['每季度听取1次', [['每季度', 'quarter', 1]]],
    ['每年累计不少于1个月', [['每年累计', 'year', 1]]],
    ['中职学校每年度建成1个', [['每年度', 'year', 1]]],
    ['各校年均开展', [['年均', 'year', 1]]],
    ['年培训人次达到', [['年', 'year', 1]]],
    ['每3年遴选一次', [['每3年', 'year', 3]]],
    ['每两年', [['每两年', 'year', 2]]],
    ['每一年', [['每一年', 'year', 1]]],
    ['季度调度机制', [['季度', 'quarter', 1]]],
    ['2024年培训教师', []],
    ['一年服务期', []],
    ['二〇二〇年培训教师', []],
    ['半年培训教师', []],
  ])('reads how often %s recurs', (text, expected) => {
    expect(readRecurrences(text).map((each) => [each.text, each.period, each.every])).toEqual(expected);
  });
});
