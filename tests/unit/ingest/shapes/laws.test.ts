import { describe, expect, test } from 'vitest';
import { ids, ingested, outline } from './outline.ts';

describe('laws and rules', () => {
  test('have articles named without their chapters, and items below their paragraph', () => {
    expect(
      outline(`示例市技能教育条例
（2024年5月20日示例市人民代表大会常务委员会通过）
第一章　总则
第一条　为了发展技能教育，制定本条例。
第二条　办学应当具备下列条件：
（一）有章程；
（二）有教师：
1.专任教师；
2.兼职教师。
前款所称教师，应当取得资格。
下列人员优先聘用：
（一）技师；
（二）能工巧匠。
第二章　附则
第一节　施行
第三条　本条例自2024年9月1日起施行。`),
    ).toEqual([
      'title 示例市技能教育条例',
      'history-p1 （2024年5月20日示例市人民代表大会常务委员会通过）',
      'c1 第一章　总则',
      'a1+a1-p1 第一条　为了发展技能教育，制定本条例。',
      'a2+a2-p1 第二条　办学应当具备下列条件：',
      'a2-1 （一）有章程；',
      'a2-2 （二）有教师：',
      'a2-2-1 1.专任教师；',
      'a2-2-2 2.兼职教师。',
      'a2-p2 前款所称教师，应当取得资格。',
      'a2-p3 下列人员优先聘用：',
      'a2-p3-1 （一）技师；',
      'a2-p3-2 （二）能工巧匠。',
      'c2 第二章　附则',
      'c2-j1 第一节　施行',
      'a3+a3-p1 第三条　本条例自2024年9月1日起施行。',
    ]);
  });

  test('have divisions of every rank, each named with those above it', () => {
    expect(
      ids(`示例法
第一编　总则
第一分编　一般规定
第一章　原则
第一条　甲。
第二章　范围
第二条　乙。
第二编　分则
第一章　责任
第一节　种类
第三条　丙。`),
    ).toEqual(['title', 'b1', 'b1-e1', 'b1-e1-c1', 'a1', 'b1-e1-c2', 'a2', 'b2', 'b2-c1', 'b2-c1-j1', 'a3']);
  });

  test('have articles named with their chapters where each chapter counts anew', () => {
    expect(ids('示例规则\n第一章　甲\n第一条　乙。\n第二条　丙。\n第二章　丁\n第一条　戊。')).toEqual([
      'title',
      'c1',
      'c1-a1',
      'c1-a2',
      'c2',
      'c2-a1',
    ]);
  });

  test('keep the number of an article that was put in later', () => {
    expect(ids('示例规定\n第一条　甲。\n第一条之一　乙。\n第二条　丙。')).toEqual([
      'title',
      'a1',
      'a1z1',
      'a2',
    ]);
  });

  test.each([
    ['in brackets', '第一条　（目的）为了发展。', ['a1+a1-p1 第一条　（目的）为了发展。'], '（目的）'],
    [
      'in square brackets',
      '第一条 【立法目的】 为了发展。',
      ['a1+a1-p1 第一条 【立法目的】 为了发展。'],
      '【立法目的】 ',
    ],
    [
      'on the line of the number',
      '第一条　目的和依据\n为了发展。',
      ['a1 第一条　目的和依据', 'a1-p1 为了发展。'],
      '目的和依据',
    ],
    ['nowhere', '第一条\n为了发展。', ['a1 第一条', 'a1-p1 为了发展。'], ''],
  ])('have a caption for heading where it is printed %s', (_, article, expected, heading) => {
    const seed = `示例办法\n第一章　总则\n${article}`;
    expect(outline(seed).slice(2)).toEqual(expected);
    expect(ingested(seed).text.provisions[1]?.children[0]?.heading).toBe(heading);
  });

  test('go on with a list that a paragraph interrupts', () => {
    expect(
      ids(
        '示例办法\n第一条　程序如下：\n（一）申请；\n（二）受理。\n逾期不受理。\n（三）办结。\n第二条　乙。',
      ),
    ).toEqual(['title', 'a1', 'a1-1', 'a1-2', 'a1-p2', 'a1-3', 'a2']);
  });

  test('take a reference at the head of a line for prose', () => {
    expect(
      ids('示例办法\n第一条　甲。\n第二条　乙。\n第一条第一款规定的丙，按照丁执行。\n第三条　戊。'),
    ).toEqual(['title', 'a1', 'a2', 'a2-p2', 'a3']);
  });

  test('have their history on several lines, and their contents apart', () => {
    expect(
      outline(`示例条例
2014年5月20日示例市人民代表大会常务委员会第二次会议通过
2022年11月22日示例市人民代表大会常务委员会第七次会议修订
目　录
第一章　总　则
第二章　附　则
第一章　总　则
第一条　甲。
第二章　附　则
第二条　乙。`),
    ).toEqual([
      'title 示例条例',
      'history-p1 2014年5月20日示例市人民代表大会常务委员会第二次会议通过',
      'history-p2 2022年11月22日示例市人民代表大会常务委员会第七次会议修订',
      'contents-p1 目　录',
      'contents-p2 第一章　总　则',
      'contents-p3 第二章　附　则',
      'c1 第一章　总　则',
      'a1+a1-p1 第一条　甲。',
      'c2 第二章　附　则',
      'a2+a2-p1 第二条　乙。',
    ]);
  });

  test('issued by an order have its head, its signer and its day', () => {
    expect(
      outline(`示例市人民政府令
第12号
《示例管理办法》已经审议通过，现予公布，自2025年3月1日起施行。
市长　　示某某
2025年1月6日
示例管理办法
第一条　甲。
第二条　乙。`),
    ).toEqual([
      'notice-title 示例市人民政府令第12号',
      'notice-p1 《示例管理办法》已经审议通过，现予公布，自2025年3月1日起施行。',
      'signature-p1 市长　　示某某',
      'signature-p2 2025年1月6日',
      'title 示例管理办法',
      'a1+a1-p1 第一条　甲。',
      'a2+a2-p1 第二条　乙。',
    ]);
  });

  test('are told from a plan that names an article', () => {
    expect(ids('示例方案\n一、目标\n第三条路径已经明确，继续推进。\n二、保障\n第一章已经完成。')).toEqual([
      'title',
      's1',
      's1-p1',
      's2',
      's2-p1',
    ]);
  });

  test('end the items of a paragraph where the next paragraph begins, in whatever style its own items are numbered', () => {
    expect(
      ids(
        '示例条例\n第一条　设站应当具备：\n（一）场地；\n（二）设备。\n前款设备包括：\n1.机床；\n2.仪器。\n第二条　本条例自公布之日起施行。',
      ),
    ).toEqual(['title', 'a1', 'a1-1', 'a1-2', 'a1-p2', 'a1-p2-1', 'a1-p2-2', 'a2']);
  });

  test('may have a single article, or articles out of order, and lose no line', () => {
    expect(outline('示例细则\n第一条　为了规范，制定本细则。')).toEqual([
      'title 示例细则',
      'a1+a1-p1 第一条　为了规范，制定本细则。',
    ]);
    expect(ids('示例细则\n第一条　甲。\n第三条　乙。\n第二条　丙。')).toEqual(['title', 'a1', 'a3', 'a2']);
  });

  test('may set articles off by a colon, which belongs to the number', () => {
    expect(outline('示例规定\n第一条：甲。\n第二条：乙。').slice(1)).toEqual([
      'a1+a1-p1 第一条：甲。',
      'a2+a2-p1 第二条：乙。',
    ]);
  });

  test('a lone article that is not the first is left to a person', () => {
    const { unplaced } = ingested('示例方案\n第五条　甲。\n一、目标\n乙。');
    expect(unplaced).toEqual([{ line: 2, text: '第五条　甲。' }]);
  });

  test('have an order of two bodies, or an announcement, above them', () => {
    expect(
      outline(
        '中华人民共和国示例部\n中华人民共和国样本部\n令\n第9号\n现公布《示例规定》。\n2025年1月6日\n示例规定\n第一条　甲。',
      )[0],
    ).toBe('notice-title 中华人民共和国示例部中华人民共和国样本部令第9号');
    expect(
      outline(
        '示例市人民代表大会常务委员会公告\n（第4号）\n《示例条例》已经通过，现予公布。\n2025年1月6日\n示例条例\n第一条　甲。',
      )[0],
    ).toBe('notice-title 示例市人民代表大会常务委员会公告（第4号）');
    expect(
      outline(
        '示例市人民政府令\n第１２号\n《示例办法》已经通过，现予公布。\n2025年1月6日\n示例办法\n第一条　甲。',
      )[0],
    ).toBe('notice-title 示例市人民政府令第１２号');
  });
});
