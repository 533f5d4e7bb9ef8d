import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/ingest/divide/read-facts.ts';

describe('readFacts', () => {
  test.each([
    ['标 题: | 关于印发的通知 | ||||||||', [['title', '关于印发的通知']]],
    [
      '索 引 号: | 1115/2024 | 发文字号: | 乌教发〔2024〕50号 | ||||||',
      [
        ['index-number', '1115/2024'],
        ['document-number', '乌教发〔2024〕50号'],
      ],
    ],
    [
      '发文机关： | 乌海市教育局等9部门 | 主题分类： | 部门文件 |',
      [
        ['issuers', '乌海市教育局等9部门'],
        ['category', '部门文件'],
      ],
    ],
    [
      '成文日期: | 2024-07-17 00:00:00 | 公开日期: | 2024年7月29日 | 废止日期: | 有效性: | 有效 |',
      [
        ['signed', '2024-07-17'],
        ['published', '2024-07-29'],
        ['validity', '有效'],
      ],
    ],
    ['| 标题 | 甲 | 发文字号: | | 备注: | 乙 |', [['unknown', '乙']]],
    [
      '| 索引号 | 甲-7 | 有效性 | 有效 | 统一编号 | |',
      [
        ['index-number', '甲-7'],
        ['validity', '有效'],
      ],
    ],
    [
      '【文号】 示教〔2031〕9号【公开日期】2031-05-20',
      [
        ['document-number', '示教〔2031〕9号'],
        ['published', '2031-05-20'],
      ],
    ],
    [
      '发布者:区发改局\u{a0}\u{a0}发布日期:2023-01-29 15:20:34\u{a0}浏览次数:12581',
      [
        ['publisher', '区发改局'],
        ['published', '2023-01-29'],
        ['views', '12581'],
      ],
    ],
    [
      '来源：市教育局 发布时间：2023/1/9 浏览次数：',
      [
        ['publisher', '市教育局'],
        ['published', '2023-01-09'],
      ],
    ],
    ['2024-05-17 22:51:08', [['published', '2024-05-17']]],
    ['乌教发[2024]50号', [['document-number', '乌教发[2024]50号']]],
  ] as const)('reads %s', (line, facts) => {
    expect(readFacts(line)?.map(({ name, value }) => [name, value])).toEqual(facts);
  });

  test.each([
    '责任单位：市教育局',
    '| 甲 | 乙 |',
    '| 名称 | 文号 |',
    '【通知】各学校',
    '按照来源：甲',
    '2024-05-17',
    '依据乌教发〔2024〕50号执行',
  ])('finds no line of facts in %s', (line) => {
    expect(readFacts(line)).toBeUndefined();
  });
});
