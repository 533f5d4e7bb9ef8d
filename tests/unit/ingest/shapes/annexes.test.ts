import { describe, expect, test } from 'vitest';
import { ids, ingested, outline } from './outline.ts';

const NOTICE = `关于印发《示例方案》的通知
各有关单位：
现印发给你们，请执行。`;
const SIGNATURE = '示例县人民政府\n2025年3月18日';

describe('annexes', () => {
  test('of a numbered text follow its signature, with titles and numbers of their own', () => {
    expect(
      outline(`示例县人民政府关于加强培训工作的意见
各镇人民政府：
提出以下意见。
一、目标
扩大规模。
二、保障
附件：1.考核指标
2.任务分工
${SIGNATURE}
（此件公开发布）
附件1
考核指标
一、质量
（一）合格率
附件2
任务分工
各镇负责本镇。`),
    ).toEqual([
      'title 示例县人民政府关于加强培训工作的意见',
      'addressee-p1 各镇人民政府：',
      'preamble-p1 提出以下意见。',
      's1 一、目标',
      's1-p1 扩大规模。',
      's2 二、保障',
      's2-p1 附件：1.考核指标',
      's2-p2 2.任务分工',
      'signature-p1 示例县人民政府',
      'signature-p2 2025年3月18日',
      'note-p1 （此件公开发布）',
      'x1 附件1',
      'x1-title 考核指标',
      'x1-s1 一、质量',
      'x1-s1-1 （一）合格率',
      'x2 附件2',
      'x2-title 任务分工',
      'x2-p1 各镇负责本镇。',
    ]);
  });

  test('under a notice: the one text that it issues is the body, whatever mark is printed above it', () => {
    expect(outline(`${NOTICE}\n${SIGNATURE}\n附件1\n示例方案\n一、甲\n附件2\n示例分工表\n乙。`)).toEqual([
      'notice-title 关于印发《示例方案》的通知',
      'addressee-p1 各有关单位：',
      'notice-p1 现印发给你们，请执行。',
      'signature-p1 示例县人民政府',
      'signature-p2 2025年3月18日',
      'note-p1 附件1',
      'title 示例方案',
      's1 一、甲',
      'x2 附件2',
      'x2-title 示例分工表',
      'x2-p1 乙。',
    ]);
  });

  test('of a notice that issues several texts are all annexes, marked or not', () => {
    expect(
      outline(`关于印发两个办法的通知
各单位：
现印发给你们。
${SIGNATURE}
培训管理办法
第一条　甲。
第二条　乙。
考核管理办法
第一条　丙。
第二条　丁。`).slice(5),
    ).toEqual([
      'x1 培训管理办法',
      'x1-a1+x1-a1-p1 第一条　甲。',
      'x1-a2+x1-a2-p1 第二条　乙。',
      'x2 考核管理办法',
      'x2-a1+x2-a1-p1 第一条　丙。',
      'x2-a2+x2-a2-p1 第二条　丁。',
    ]);
    expect(
      ids(
        `关于印发有关文件的通知\n各单位：\n现印发给你们。\n${SIGNATURE}\n附件1\n甲计划\n一、乙\n附件2\n丙计划\n一、丁`,
      ).slice(5),
    ).toEqual(['x1', 'x1-title', 'x1-s1', 'x2', 'x2-title', 'x2-s1']);
  });

  test('of annexes stand in those, and so do their tables', () => {
    expect(
      ids(
        '示例意见\n一、甲\n附件1\n乙方案\n一、丙\n附表1\n丁表\n戊。\n附件1-1\n己清单\n庚。\n附件2：辛名单\n壬。\n癸。',
      ),
    ).toEqual([
      'title',
      's1',
      'x1',
      'x1-title',
      'x1-s1',
      'x1-y1',
      'x1-y1-title',
      'x1-y1-p1',
      'x1-x1',
      'x1-x1-title',
      'x1-x1-p1',
      'x2',
      'x2-p1',
      'x2-p2',
    ]);
  });

  test('have their title for heading where it stands beside the mark', () => {
    const { provisions } = ingested('示例意见\n一、甲\n附件2：辛名单\n壬。').text;
    expect(provisions.at(-1)).toMatchObject({ id: 'x2', label: '附件2：', heading: '辛名单' });
  });
});

describe('signatures and notes', () => {
  test('stand wherever they are printed, numbered when they are repeated', () => {
    expect(
      outline(`${NOTICE}
示例县教育局　示例县财政局
2025年3月18日
（本文有删减）
关于示例工作的报告
县人民政府：
一、情况
甲。
示例县教育局
2025年3月1日
（联系人：示某）
抄送：县委办。`).slice(3),
    ).toEqual([
      'signature-p1 示例县教育局　示例县财政局',
      'signature-p2 2025年3月18日',
      'note-p1 （本文有删减）',
      'title 关于示例工作的报告',
      'preamble-p1 县人民政府：',
      's1 一、情况',
      's1-p1 甲。',
      'signature2-p1 示例县教育局',
      'signature2-p2 2025年3月1日',
      'note2-p1 （联系人：示某）',
      'distribution-p1 抄送：县委办。',
    ]);
  });

  test('may stand beneath the title', () => {
    expect(
      outline(
        '示例县人民政府关于就业工作的意见\n（此件有删减）\n示例县教育局 示例县财政局\n（二〇二五年四月二十六日）\n提出意见。\n一、甲',
      ),
    ).toEqual([
      'title 示例县人民政府关于就业工作的意见',
      'note-p1 （此件有删减）',
      'signature-p1 示例县教育局 示例县财政局',
      'signature-p2 （二〇二五年四月二十六日）',
      'preamble-p1 提出意见。',
      's1 一、甲',
    ]);
  });

  test('a text that begins with its addressee has one', () => {
    expect(
      outline('各县人民政府，各有关单位：\n现印发给你们。\n示例市人民政府\n2025年1月6日\n示例方案\n一、甲'),
    ).toEqual([
      'addressee-p1 各县人民政府，各有关单位：',
      'notice-p1 现印发给你们。',
      'signature-p1 示例市人民政府',
      'signature-p2 2025年1月6日',
      'title 示例方案',
      's1 一、甲',
    ]);
  });

  test.each(['附录', '附 件 １', '附　件'])('are known by %s, which is no part of their title', (mark) => {
    expect(
      outline(
        `示例县教育局关于见习工作的意见\n各学校：\n提出意见。\n一、目标\n甲。\n示例县教育局\n2025年1月6日\n${mark}\n见习协议要点\n一、期限`,
      ).slice(-3),
    ).toEqual([`x1 ${mark}`, 'x1-title 见习协议要点', 'x1-s1 一、期限']);
  });

  test.each([
    ['附件：1.甲表', '1-1.乙表', '2.丙表'],
    ['附件：１．甲表', '２．乙表', '３．丙表'],
    ['附件：', '1.甲表', '2.乙表'],
    ['注：1.甲以证为准；', '2.乙以册为准；', '3.丙不计。'],
  ])('entries of the list %s are no provisions', (...list) => {
    const text = `示例方案\n一、目标\n（一）近期\n扩大规模。\n${list.join('\n')}\n${SIGNATURE}`;
    expect(outline(text).filter((line) => list.some((entry) => line.endsWith(` ${entry}`)))).toEqual(
      list.map((entry, index) => `s1-1-p${String(index + 2)} ${entry}`),
    );
  });

  test('without marks are told apart where their numbers begin anew, below chapters too', () => {
    expect(
      ids(
        `示例局关于印发三个办法的通知\n各站：\n现将《场地管理办法》《设备管理办法》《人员管理办法》印发给你们。\n示例市示例局\n2025年1月6日\n场地管理办法\n第一章　总则\n第一条　甲。\n第二章　附则\n第二条　乙。\n设备管理办法\n第一条　丙。\n第二条　丁。\n人员管理办法\n第一条　戊。`,
      ).filter((id) => id.startsWith('x')),
    ).toEqual(['x1', 'x1-c1', 'x1-a1', 'x1-c2', 'x1-a2', 'x2', 'x2-a1', 'x2-a2', 'x3', 'x3-a1']);
  });

  test('without marks are told apart where the second is numbered by a level above that of the first', () => {
    expect(
      ids(
        `关于印发两个方案的通知\n各站：\n现印发给你们。\n示例市示例局\n2025年1月6日\n见习管理方案\n1.准备\n2.实施\n（1）巡查\n回访工作方案\n一、对象\n二、方式\n1.电话`,
      ).filter((id) => id.startsWith('x')),
    ).toEqual(['x1', 'x1-s1', 'x1-s2', 'x1-s2-1', 'x2', 'x2-s1', 'x2-s2', 'x2-s2-1']);
  });

  test('are not begun by a chapter whose name stands on a line of its own', () => {
    expect(
      ids(
        '关于印发《示例办法》的通知\n各站：\n现印发给你们。\n示例市示例局\n2025年1月6日\n示例办法\n第一章\n总则\n第一条　甲。\n第二章\n设立与变更\n第一节　设立\n第二条　乙。',
      ).slice(-7),
    ).toEqual(['c1', 'c1-p1', 'a1', 'c2', 'c2-p1', 'c2-j1', 'a2']);
  });
});
