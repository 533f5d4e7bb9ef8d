import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../../src/domain/text/quantities/read-quantities.ts';

/** `value–valueMax unit comparator words < base`, for short tables. */
function print(text: string): string[] {
  return readQuantities(text).map((each) =>
    [
      each.valueMax === undefined ? String(each.value) : `${String(each.value)}–${String(each.valueMax)}`,
      each.unit,
      each.comparator,
      ...each.comparatorWords,
      ...(each.base === undefined ? [] : ['<', each.base]),
    ].join(' '),
  );
}

describe('readQuantities', () => {
  it.each([
    ['建设现代化共享型实训基地10个', ['10 个 eq']],
    ['培训技术技能人才12.11万人次', ['12.11 万人次 eq']],
    ['正在校生6.73万', ['6.73 万 eq']],
    ['培育认定省级产教融合型企业5-10家', ['5–10 家 range']],
    ['培育5家电子商务企业', ['5 家 eq']],
    ['2024家电下乡补贴', []],
    ['治理三次产业', []],
    ['新建校舍1.2万㎡', ['1.2 万㎡ eq']],
    ['打造20～30个市域产教联合体', ['20–30 个 range']],
    ['3至5个', ['3–5 个 range']],
    ['基本办学条件达标率80%以上', ['80 % gte 以上']],
    ['2025年底达到90%以上', ['90 % gte 以上 达到']],
    ['专业布点占比达到60%', ['60 % eq 达到']],
    ['教师比例达75%', ['75 % eq 达']],
    ['实习实训时间达3月以上', ['3 月 gte 以上 达']],
    ['每年累计不少于1个月', ['1 个月 gte 不少于']],
    ['每年起码累计1个月下企业', ['1 个月 gte 起码']],
    ['不超过3万元', ['3 万元 lte 不超过']],
    ['在20%编制员额内招聘', ['20 % lte 内']],
    ['用1年左右时间', ['1 年 approx 左右']],
    ['累计15万余人', ['15 万人 gte 余']],
    ['院校50余所', ['50 所 gte 余']],
    ['近百人', ['100 人 approx 近']],
    ['达到全日制在校生总数的2倍', ['2 倍 eq 达到 < 全日制在校生总数']],
    ['不低于正在校生界限两倍', ['2 倍 gte 不低于 < 正在校生界限']],
    ['不少于总学时的百分之五十', ['50 % gte 不少于 < 总学时']],
    ['18大类210个专业', ['18 大类 eq', '210 个 eq']],
    ['一年半的努力', ['1.5 年 eq']],
    ['２０所学校', ['20 所 eq']],
    ['年培训量逐步达到2万人次', ['2 万人次 eq 达到']],
    ['季度营业额未超过8万元', ['8 万元 lte 未超过']],
    ['按照不超过设备、软件投资额25%的标准', ['25 % lte 不超过 < 设备、软件投资额']],
    ['最高补助费用的60%', ['60 % lte 最高 < 补助费用']],
    ['最高给予20万元支持', ['20 万元 lte 最高']],
    ['给予40万元—80万元奖励', ['40–80 万元 range']],
    ['比例为20%-35%', ['20–35 % range']],
    ['900万元至1亿元', ['900 万元 eq', '1 亿元 eq']],
    ['投放3万亿元贷款', ['3 万亿元 eq']],
    ['每台补贴2000元/台', ['2000 元/台 eq']],
    ['占总课时一半以上', ['0.5  gte 以上']],
    ['人数超过一半', ['0.5  gte 超过']],
    ['营收4000万元(含4000万元)以下', ['4000 万元 lte 以下', '4000 万元 eq']],
    ['至少新建一所学校', ['1 所 gte 至少']],
    ['办理3次以上', ['3 次 gte 以上']],
    ['召开两次会议', ['2 次 eq']],
    ['3项工作制度', ['3 项 eq']],
    ['举办三期培训班', ['3 期 eq']],
    ['建成甲、乙两个中心', ['2 个 eq']],
    ['培训规模翻番', ['1 番 eq']],
    ['培训规模翻一番以上', ['1 番 gte 以上']],
    ['培训规模翻两番', ['2 番 eq']],
  ])('reads %s', (text, expected) => {
    expect(print(text)).toEqual(expected);
  });

  it.each([
    ['到2025年底', 'a date'],
    ['2022-2026年', 'a span of years'],
    ['本年4月', 'a month of a year'],
    ['第三次会议', 'an order'],
    ['第一百二十次会议', 'an order of several characters'],
    ['第两百家企业', 'an order that 两 writes'],
    ['“4567”现代产业体系', 'a name'],
    ['“1+X”证书', 'a formula'],
    ['党的二十届三中全会', 'a session'],
    ['打造一批实践中心', 'no count'],
    ['上一条', 'a pointer'],
    ['数十家企业', 'an indefinite number'],
    ['七八个', 'two neighbouring digits'],
    ['每3年遴选', 'a period'],
    ['三分之二', 'a fraction'],
    ['生师比18:1', 'a ratio'],
    ['高中一年级', 'a grade'],
    ['经三番调研', 'no measure'],
    ['四人制足球赛', 'a word'],
    ['五年行动计划', 'a length in a name'],
    ['二级单位', 'a level'],
    ['四级医院', 'a level that could be a count'],
    ['防止二次伤害', 'the second time'],
    ['技改二期工程', 'a stage'],
    ['一、二、三类人员', 'a list of ordinals'],
    ['把好入口和出口两个环节', 'the sum of what is listed'],
    ['审核上述三个清单', 'a pointer to what was named'],
    ['十分重要', 'an adverb'],
    ['每百张床位', 'a base'],
    ['3月底', 'a date'],
  ])('passes over %s, which is %s', (text) => {
    expect(readQuantities(text)).toEqual([]);
  });

  it.each(['节约30%的用地', '签约3家企业', '附近5所学校'])(
    'finds no comparator in the last syllable of a word in %s',
    (text) => {
      expect(readQuantities(text)[0]?.comparatorWords).toEqual([]);
    },
  );

  it('marks 一 with a unit as indefinite, and other numbers not', () => {
    expect(readQuantities('规模翻一番').map(({ isIndefinite }) => isIndefinite)).toEqual([false]);
    expect(readQuantities('建立一套制度').map(({ isIndefinite }) => isIndefinite)).toEqual([true]);
    expect(readQuantities('建成1个中心、两个基地').map(({ isIndefinite }) => isIndefinite)).toEqual([
      false,
      false,
    ]);
  });

  it('cuts number and unit out of the original text, full-width digits and all', () => {
    const text = '建成２０所以上、5-10家';
    expect(readQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '２０所',
      '5-10家',
    ]);
  });
});
