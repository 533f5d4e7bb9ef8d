import { expect, test } from 'vitest';
import { divideDocument } from '../../../../src/ingest/divide/divide-document.ts';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';
import type { SeedLine } from '../../../../src/ingest/divide/seed-line.ts';
import { buildText } from '../../../../src/ingest/number/build-text.ts';
import { outlineOf } from './outline.ts';

/** Lines of a seed in which `序号↹任务` are rows; a blank line between two ends a table. */
function withRows(seed: string): readonly SeedLine[] {
  const lines = lexSeed(seed);
  return lines.map((line, index) => {
    if (!line.text.includes('\t')) return line;
    const gaps = lines
      .slice(0, index + 1)
      .filter(({ position }, each) => position.line > (lines[each - 1]?.position.line ?? 0) + 1);
    const cells = line.text.split('\t').map((text) => ({ text }));
    return { ...line, is: { kind: 'row', table: gaps.length, cells } };
  });
}

test('rows are tables of the part, provision or annex that they stand in', () => {
  const { texts } = divideDocument(
    withRows(`示例意见
说明如下：
序号\t项目
1\t甲
一、目标
年份\t数量
2025\t20

年份\t名额
二、保障
附件
任务清单
序号\t任务
1\t乙`),
    'a.txt',
  );
  const { text } = buildText(texts, 'a.txt', new Map());
  expect(outlineOf(text)).toEqual([
    'title 示例意见',
    'preamble-p1 说明如下：',
    'preamble-t1-r1 序号\t项目',
    'preamble-t1-r2 1\t甲',
    's1 一、目标',
    's1-t1-r1 年份\t数量',
    's1-t1-r2 2025\t20',
    's1-t2-r1 年份\t名额',
    's2 二、保障',
    'x1 附件',
    'x1-title 任务清单',
    'x1-t1-r1 序号\t任务',
    'x1-t1-r2 1\t乙',
  ]);
});

test('a table without numbering belongs to the title of the document', () => {
  const { texts } = divideDocument(withRows('任务清单\n序号\t任务\n1\t乙\n说明。'), 'a.txt');
  expect(outlineOf(buildText(texts, 'a.txt', new Map()).text)).toEqual([
    'title 任务清单',
    't1-r1 序号\t任务',
    't1-r2 1\t乙',
    'p1 说明。',
  ]);
});
