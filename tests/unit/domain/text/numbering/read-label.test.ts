import { describe, expect, it } from 'vitest';
import {
  readAnnexLabel,
  readDecimalLabel,
  readLabel,
} from '../../../../../src/domain/text/numbering/read-label.ts';

describe('readLabel', () => {
  it.each([
    ['三、重点任务', '三、', 'chinese-stop', 3],
    ['十二、附则', '十二、', 'chinese-stop', 12],
    ['一百零八、其他', '一百零八、', 'chinese-stop', 108],
    ['（二）组建', '（二）', 'chinese-bracket', 2],
    ['(五)建立', '(五)', 'chinese-bracket', 5],
    ['5.开展', '5.', 'arabic-stop', 5],
    ['１４．提升', '１４．', 'arabic-stop', 14],
    ['24.提升', '24.', 'arabic-stop', 24],
    ['（1）甲', '（1）', 'arabic-bracket', 1],
    ['(12)乙', '(12)', 'arabic-bracket', 12],
    ['一是加强', '一是', 'ordinal-is', 1],
    ['③丙', '③', 'circled', 3],
    ['第一编　总则', '第一编　', 'book', 1],
    ['第二分编 物权', '第二分编 ', 'sub-book', 2],
    ['第三部分　保障', '第三部分　', 'division', 3],
    ['第一章总则', '第一章', 'chapter', 1],
    ['第二节　程序', '第二节　', 'section', 2],
    ['第二十一条　学校', '第二十一条　', 'article', 21],
    ['第3条 学校', '第3条 ', 'article', 3],
    ['专栏1：工程', '专栏1：', 'box', 1],
  ])('reads the number at the head of %s', (line, text, style, number) => {
    expect(readLabel(line)).toEqual({ text, style, number });
  });

  it('tells the numbers before the last, and what was put in later', () => {
    expect(readLabel('1.2.3　甲')).toEqual({ text: '1.2.3　', style: 'decimal', number: 3, leading: [1, 2] });
    expect(readLabel('1.2　甲')).toEqual({ text: '1.2　', style: 'decimal', number: 2, leading: [1] });
    expect(readLabel('第十二条之一　甲')).toEqual({
      text: '第十二条之一　',
      style: 'article',
      number: 12,
      inserted: [1],
    });
  });

  it.each([
    '3.2万人',
    '1.5%以上',
    '第三部分是重点',
    '专栏作家',
    '附件：甲',
    '第一阶段，打基础',
    '一批实践中心',
    '--加强统筹',
    '零、总则',
    '二〇二五、目标',
    ' 三、重点',
    '2024年建成',
    '(2022-2026年)',
    '',
  ])('finds no number at the head of %j', (line) => {
    expect(readLabel(line)).toBeUndefined();
  });
});

describe('readDecimalLabel', () => {
  it.each([
    ['1　总则', '1　', 1, undefined],
    ['1.1编制目的', '1.1', 1, [1]],
    ['5.1.2 储备', '5.1.2 ', 2, [5, 1]],
  ])('reads the number of %s where a document is numbered so', (line, text, number, leading) => {
    expect(readDecimalLabel(line)).toEqual({
      text,
      style: 'decimal',
      number,
      ...(leading === undefined ? {} : { leading }),
    });
  });
});

describe('readAnnexLabel', () => {
  it.each([
    ['附件', '附件', 'annex', 1],
    ['附件2：任务清单', '附件2：', 'annex', 2],
    ['附表 3', '附表 3', 'annex-table', 3],
  ])('reads the mark %s', (line, text, style, number) => {
    expect(readAnnexLabel(line)).toEqual({ text, style, number });
  });

  it('reads both numbers of an annex of an annex', () => {
    expect(readAnnexLabel('附件1-2')).toEqual({ text: '附件1-2', style: 'annex', number: 2, leading: [1] });
  });
});
