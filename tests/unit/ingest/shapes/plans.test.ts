import { describe, expect, test } from 'vitest';
import { ids, ingested, outline } from './outline.ts';

describe('plans', () => {
  test('with chapters and no articles have the chapter in every id', () => {
    expect(
      ids(
        '示例规划\n第一章 形势\n基础较好。\n第二章 任务\n一、甲\n（一）乙\n1.丙\n二、丁\n第三章 保障\n（一）戊\n（二）己',
      ),
    ).toEqual(['title', 'c1', 'c1-p1', 'c2', 'c2-s1', 'c2-s1-1', 'c2-s1-1-1', 'c2-s2', 'c3', 'c3-1', 'c3-2']);
  });

  test('with decimal numbers have a level for each of them, brackets below, and contents that are no headings', () => {
    expect(
      outline(`示例应急预案
目　录
1　总则
1.1　目的
1.2　原则
2　响应
1　总则
1.1　目的
为了应对突发事件。
24小时内报告。
1.2　原则
（1）统一领导。分级负责。
①先期处置。
2　响应
2.1　分级
2.1.1　一级由省级响应。`),
    ).toEqual([
      'title 示例应急预案',
      'contents-p1 目　录',
      'contents-p2 1　总则',
      'contents-p3 1.1　目的',
      'contents-p4 1.2　原则',
      'contents-p5 2　响应',
      's1 1　总则',
      's1-1 1.1　目的',
      's1-1-p1 为了应对突发事件。',
      's1-1-p2 24小时内报告。',
      's1-2 1.2　原则',
      's1-2-1+s1-2-1-p1 （1）统一领导。分级负责。',
      's1-2-1-1 ①先期处置。',
      's2 2　响应',
      's2-1 2.1　分级',
      's2-1-1 2.1.1　一级由省级响应。',
    ]);
  });

  test('take quantities at the head of a line for prose', () => {
    expect(ids('示例方案\n一、目标\n1.5 亿元以上。\n3.2 万人参加。\n二、保障')).toEqual([
      'title',
      's1',
      's1-p1',
      's1-p2',
      's2',
    ]);
  });

  test('have boxes below what they follow, with lists of their own', () => {
    expect(
      outline(
        '示例规划\n一、甲\n（一）乙\n1.丙\n专栏1　重点工程\n1.培训工程。\n2.基地工程。\n（二）丁\n专栏2　行动\n名单。\n二、戊',
      ),
    ).toEqual([
      'title 示例规划',
      's1 一、甲',
      's1-1 （一）乙',
      's1-1-1 1.丙',
      's1-1-1-k1 专栏1　重点工程',
      's1-1-1-k1-1 1.培训工程。',
      's1-1-1-k1-2 2.基地工程。',
      's1-2 （二）丁',
      's1-2-k2 专栏2　行动',
      's1-2-k2-p1 名单。',
      's2 二、戊',
    ]);
  });

  test('have the numbers that no rule can place listed with line and text', () => {
    const seed = '示例方案\n一、甲\n（一）乙\n（一）丙\n二、丁\n1.戊\n（二）己';
    expect(ids(seed)).toEqual(['title', 's1', 's1-1', 's1-1-p1', 's2', 's2-1', 's2-1-p1']);
    expect(ingested(seed).unplaced).toEqual([
      { line: 4, text: '（一）丙' },
      { line: 7, text: '（二）己' },
    ]);
  });

  test('may be numbered by characters that have their brackets or stop in them', () => {
    expect(outline('示例方案\n一、目标\n㈠近期\n⒈站点\n⑴选址\n㈡远期')).toEqual([
      'title 示例方案',
      's1 一、目标',
      's1-1 ㈠近期',
      's1-1-1 ⒈站点',
      's1-1-1-1 ⑴选址',
      's1-2 ㈡远期',
    ]);
  });

  test('are decimal where the first part has nothing below it', () => {
    expect(ids('示例规范\n1　范围\n适用于甲。\n2　要求\n2.1　场地\n2.1.1　面积\n3　附则')).toEqual([
      'title',
      's1',
      's1-p1',
      's2',
      's2-1',
      's2-1-1',
      's3',
    ]);
  });

  test.each([
    ['（此件公开发布）', 'note-p1'],
    ['（2031年1月6日示例会议通过）', 'history-p1'],
    ['示例市示例局\n（2031年1月6日）', 'signature-p1'],
  ])('without numbering keep what stands beneath their title in its place: %s', (line, id) => {
    const text = outline(`示例市关于开放站点的通告\n${line}\n自即日起开放站点。`);
    expect(text.map((each) => each.split(' ')[1])).toEqual([
      '示例市关于开放站点的通告',
      ...line.split('\n'),
      '自即日起开放站点。',
    ]);
    expect(text[1]).toBe(`${id} ${line.split('\n')[0] ?? ''}`);
    expect(ids(`示例市关于开放站点的通告\n${line}\n自即日起开放站点。`).at(-1)).toBe('preamble-p1');
  });
});
