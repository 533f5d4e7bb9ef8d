import { describe, expect, it } from 'vitest';
import { isStockTaking } from '../../../../../src/domain/targets/drafts/is-stock-taking.ts';
import { proposeMilestones } from '../../../../../src/domain/targets/drafts/propose-milestones.ts';
import { proposePoints } from '../../../../../src/domain/targets/drafts/propose-points.ts';
import { splitClauses } from '../../../../../src/domain/targets/drafts/split-clauses.ts';
import { findGoverningDate } from '../../../../../src/domain/targets/find-governing-date.ts';
import { readModalityWords } from '../../../../../src/domain/targets/modality-words.ts';
import { asParagraph } from './as-paragraph.ts';

describe('splitClauses', () => {
  it('cuts at commas and stops, but not inside quotation marks or brackets', () => {
    const text = '支持甲, 办“一县,一所”（含乙，丙）；到2025年。建成丁：';
    const clauses = splitClauses(text);
    expect(clauses.map((clause) => [clause.text, clause.sentence])).toEqual([
      ['支持甲', 0],
      ['办“一县,一所”（含乙，丙）', 0],
      ['到2025年', 0],
      ['建成丁', 1],
    ]);
    for (const { text: words, start, end } of clauses) expect(text.slice(start, end)).toBe(words);
  });
});

describe('findGoverningDate', () => {
  const paragraph =
    '2024年打造1个基地,到2025年底建成3个基地。再建1个中心。落实《方案(2023—2025年)》,减按15%征收。';
  it.each([
    ['2024年打造1个基地', '2024'],
    ['打造1个基地', '2024'],
    ['建成3个基地', '2025'],
    ['再建1个中心', 'none'],
    ['减按15%征收', 'none'],
    ['不在文中', 'none'],
  ])('puts %s under the date %s', (quote, due) => {
    expect(findGoverningDate(quote, paragraph)?.due ?? 'none').toBe(due);
  });
});

describe('readModalityWords', () => {
  it.each([
    ['力争达到', ['strive']],
    ['积极推动甲校争创', ['advance', 'strive']],
    ['探索设立基金', ['explore']],
    ['研究组建委员会', ['explore']],
    ['鼓励企业', ['support']],
    ['逐步达到', ['advance']],
    ['建成中心', []],
  ])('reads the softening verbs of %s', (text, modalities) => {
    expect(readModalityWords(text).map(({ modality }) => modality)).toEqual(modalities);
  });
});

describe('isStockTaking', () => {
  it.each([
    ['三年来，累计培养3万人', [], true],
    ['现有14个集团', [], true],
    ['建设7个中心', ['一、发展环境', '（一）现实基础'], true],
    ['到2025年，建成7个中心', ['三、提升目标'], false],
    ['到2026年，累计培养2万人', [], false],
    ['每年新增工位30个，累计培养1万人', [], false],
  ])('judges %s under %j', (sentence, headings, expected) => {
    expect(isStockTaking(sentence, headings)).toBe(expected);
  });
});

describe('proposePoints', () => {
  function draft(paragraph: string, headings: readonly string[] = []): string[] {
    return proposePoints(asParagraph(paragraph, 's3-p1', headings), { base: '2024-01-01' }).map(
      ({ kind, point: { quote, value = '-', unit = '', due = '', modality } }) =>
        [kind, quote, `${String(value)}${unit}`, due, modality].join(' | '),
    );
  }

  it.each([
    [
      '到2025年底,建成1个甲联合体、3个乙基地,占比达到75%。',
      [
        'target | 建成1个甲联合体 | 1个 | 2025 | stated',
        'target | 3个乙基地 | 3个 | 2025 | stated',
        'target | 占比达到75% | 75% | 2025 | stated',
      ],
    ],
    [
      '建设甲基地10个、乙中心7个,培育丙企业5-10家,争创丁中心、戊联合体2个。',
      [
        'target | 建设甲基地10个 | 10个 |  | stated',
        'target | 乙中心7个 | 7个 |  | stated',
        'target | 培育丙企业5-10家 | 5家 |  | stated',
        'target | 争创丁中心、戊联合体2个 | 2个 |  | strive',
      ],
    ],
    ['每季度听取1次工作情况。', ['recurring | 每季度听取1次工作情况 | 1次 |  | stated']],
    ['在20%编制员额内招聘兼职教师。', ['policy-rate | 在20%编制员额内招聘兼职教师 | 20% |  | stated']],
    ['各项指标达到或超过全省平均水平。', ['benchmark | 各项指标达到或超过全省平均水平 | - |  | stated']],
    ['支持甲校改革,共建产业学院。', ['deliverable | 共建产业学院 | - |  | support']],
    ['用1年左右时间,建立一套制度体系。', ['deliverable | 建立一套制度体系 | - | 2025 | stated']],
    [
      '力争2024年占比达到65%以上,到2025年底达到75%以上。',
      [
        'target | 力争2024年占比达到65%以上 | 65% | 2024 | strive',
        'target | 到2025年底达到75%以上 | 75% | 2025 | strive',
      ],
    ],
    ['到2025年,培训规模翻番。', ['target | 培训规模翻番 | 1番 | 2025 | stated']],
    ['三年来,建设7个中心。', []],
    ['团购规模超过30套的,每平方米补贴25元。', ['policy-rate | 每平方米补贴25元 | 25元 |  | stated']],
    [
      '对投资额超过600万元的甲类项目,按照不超过投资额20%的标准给予补助。',
      ['policy-rate | 按照不超过投资额20%的标准给予补助 | 20% |  | stated'],
    ],
    ['季度营业额未超过8万元的,免征丙税。', ['policy-rate | 季度营业额未超过8万元的 | 8万元 |  | stated']],
    ['份额由20%以上阶段性提高至35%以上。', ['target | 份额由20%以上阶段性提高至35%以上 | 35% |  | stated']],
    ['指标由甲、乙、丙等3个方面构成。', []],
    ['甲率=丁数/戊数×100%。', []],
    ['引进亿元项目,新增5亿元以上工业企业2家。', ['target | 新增5亿元以上工业企业2家 | 2家 |  | stated']],
    ['申请时应年满25周岁。', []],
    ['全年完成投资330亿元。', ['target | 全年完成投资330亿元 | 330亿元 | 2024 | stated']],
    ['2022年共发生火灾48次。', []],
    [
      '推动培养100名骨干,教师占比一半以上。',
      ['target | 推动培养100名骨干 | 100名 |  | advance', 'target | 教师占比一半以上 | 0.5 |  | stated'],
    ],
    ['实习时间一般为6个月。', ['target | 实习时间一般为6个月 | 6个月 |  | stated']],
    ['支持甲校应诉,最高补助50万元。', ['policy-rate | 最高补助50万元 | 50万元 |  | stated']],
    ['为建成5个基地,制定本方案。', []],
    ['为规范管理,制定本办法。', []],
    ['现将两个标准印发给你们,请执行。', []],
    ['5月20日17:00前报送材料3份，1:20为限。', ['target | 5月20日17:00前报送材料3份 | 3份 |  | stated']],
    [
      '新建站点1,200个,投入3,500万元。',
      ['target | 新建站点1,200个 | 1200个 |  | stated', 'target | 投入3,500万元 | 3500万元 |  | stated'],
    ],
    ['完善制度,强化“四个体系”,健全市、校两级机制。', []],
    ['(责任单位:甲局、乙学院)', []],
  ])('drafts the statements of %s', (paragraph, expected) => {
    expect(draft(paragraph)).toEqual(expected);
  });

  it('takes over the words of comparator, date and base', () => {
    const paragraph = '到2025年,年培训人次达到在校生总数的2倍,达标率80%以上。';
    expect(proposePoints(asParagraph(paragraph)).map(({ point }) => point)).toMatchObject([
      { relative: { base: '在校生总数', factor: 2 }, comparatorText: '达到', dueText: '到2025年' },
      { comparator: 'gte', comparatorText: '以上', dueBasis: 'explicit', precision: 'year' },
    ]);
  });

  it('drafts nothing under a heading that takes stock', () => {
    expect(draft('建设7个职业体验中心。', ['（一）现实基础'])).toEqual([]);
  });
});

describe('proposeMilestones', () => {
  it.each([
    ['s3-p1', '到2025年底,建成1个中心,培养人才。', ['deadline  2025 到2025年底,建成1个中心']],
    ['s4-p1', '用1年左右时间，建立制度。', ['phase 2023-09 2024-09 用1年左右时间，建立制度']],
    ['s3-p1', '三年内实现招生。', ['deadline 2023 2026 三年内实现招生']],
    ['signature-p2', '2023年9月13日', ['publication 2023-09-13  2023年9月13日']],
    ['title', '示例规划（2022-2026年）', ['phase 2022 2026 示例规划（2022-2026年）']],
    ['s1-p1', '2021年召开会议。', ['event 2021  2021年召开会议']],
    ['s1-p1', '落实《方案(2023—2025年)》。', []],
    ['s1-p1', '三年来成效明显。', []],
    [
      's1-p1',
      '2023年2月1日至3月15日期间缴纳的,给予补贴。',
      ['phase 2023-02-01 2023-03-15 2023年2月1日至3月15日期间缴纳的'],
    ],
    [
      's1-p1',
      '执行期限为2023年10月1日至2026年9月30日。',
      ['phase 2023-10-01 2026-09-30 执行期限为2023年10月1日至2026年9月30日'],
    ],
    ['s1-p1', '自2024年1月1日起免征三年丁税。', ['phase 2024-01-01 2026-12-31 自2024年1月1日起免征三年丁税']],
    ['s1-p1', '年底前完成改造。', ['deadline  2023 年底前完成改造']],
    ['s1-p1', '2024年上半年印发方案。', ['deadline  2024-06 2024年上半年印发方案']],
    ['s1-p1', '占比较2022年提高。', []],
    ['s1-p1', '2023年是开局之年。', []],
    ['s1-p1', '收到申请后十五日内答复。', []],
    ['s1-p1', '登记后五年内免征丁税。', []],
    ['title', '示例市2023年重点措施', []],
  ])('drafts the dates of %s %s', (provision, text, expected) => {
    const drafts = proposeMilestones(asParagraph(text, provision), { base: '2023-09-13' });
    expect(
      drafts.map(({ kind, start = '', end = '', quote }) => [kind, start, end, quote].join(' ')),
    ).toEqual(expected);
  });
});
