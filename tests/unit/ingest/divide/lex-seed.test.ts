import { describe, expect, test } from 'vitest';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';

describe('lexSeed', () => {
  test('gives each line that holds text with its position, layout white space left out', () => {
    const lines = lexSeed('\u{feff} 甲\r\n\n\u{a0}\u{3000}乙 丙\u{2002}\n\u{a0}\n𠮷');
    expect(lines).toMatchObject([
      { text: '甲', position: { line: 1, column: 3 }, start: 2, end: 3, indented: true },
      { text: '乙 丙', position: { line: 3, column: 3 }, start: 8, end: 11, indented: true },
      { text: '𠮷', position: { line: 5, column: 1 }, indented: false },
    ]);
  });

  test.each([
    ['一、指导思想', 'heading'],
    ['（一）现实基础。', 'heading'],
    ['(二)基本原则。', 'heading'],
    ['1.总体目标。', 'heading'],
    ['１．总体目标', 'heading'],
    ['（1）甲', 'heading'],
    ['一是加强领导。', 'heading'],
    ['3.2万人接受培训。', 'prose'],
    ['2021. 起实施。', 'prose'],
    ['一批学校。', 'prose'],
    ['--加强统筹。', 'list-item'],
    ['——坚持党的领导。', 'list-item'],
    ['●现有学校7所。', 'list-item'],
    ['•甲', 'list-item'],
    ['·甲', 'list-item'],
    ['2023年9月13日', 'date'],
    ['2023 年 9 月 13 日', 'date'],
    ['二〇二三年九月十三日', 'date'],
    ['2023-09-13', 'date'],
    ['宝清县人民政府　　2023年9月13日', 'date'],
    ['2023年9月13日印发的文件', 'prose'],
    ['自2023年9月13日起', 'prose'],
    ['抄送：县委办，县纪委办。', 'copies'],
    ['宝清县人民政府办公室       　　　　　　   2023年9月13日印发', 'printing'],
    ['上一条:', 'furniture'],
    ['下一篇：关于印发某某的通知', 'furniture'],
    ['搜索', 'furniture'],
    ['返回列表', 'furniture'],
    ['打印 | 关闭', 'furniture'],
    ['【字体：大 中 小】', 'furniture'],
    ['浏览次数:', 'furniture'],
    ['浏览次数：128次', 'furniture'],
    ['新闻中心News', 'furniture'],
    ['当前位置：首页 > 政务公开', 'furniture'],
    ['主办：示例区人民政府　示ICP备000号', 'furniture'],
    ['— 1 —', 'page-number'],
    ['－２－', 'page-number'],
    ['第 3 页 共 12 页', 'page-number'],
    ['—— 甲', 'list-item'],
    ['3', 'prose'],
    ['第3页', 'prose'],
    ['版权所有人（签字）', 'prose'],
    ['示教发〈2024〉5号', 'facts'],
    ['主办单位：示例区教育局', 'prose'],
    ['搜索技术人才。', 'prose'],
    ['大中小学衔接', 'prose'],
    ['新闻中心负责报道。', 'prose'],
    ['2024-05-17 22:51:08', 'facts'],
    ['乌教发〔2024〕50号', 'facts'],
    ['责任单位：市教育局', 'prose'],
  ])('takes %s for %s', (line, kind) => {
    expect(lexSeed(line)[0]?.is.kind).toBe(kind);
  });
});
