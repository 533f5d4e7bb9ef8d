import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../../../src/domain/text/numbering/read-label.ts';

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
  ])('reads the number at the head of %s', (line, text, style, number) => {
    expect(readLabel(line)).toEqual({ text, style, number });
  });

  it.each([
    '3.2万人',
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
