import { expect, test } from 'vitest';
import { formatSource } from '../../../../src/features/records/format-statement.ts';
import { fixtureDocuments } from '../../exports/fixture-documents.ts';

test.each([
  ['shili-2024', /^示例市 · 《[^》]+》（示教发〔2024〕18号，2024年6月20日）$/],
  ['yunchuan-2022', /^云川市 · 《云川市职业教育发展规划\(2022-2026年\)》（2022年12月20日）$/],
  ['jingyu-2024', /^镜屿市 · [^《]+（2024年\d+月\d+日） · 参考材料（机器改写的新闻转载） · 来源未核实$/],
])(
  'the source line of %s names region, document, number and date, and says what is not verified',
  (id, line) => {
    const policy = fixtureDocuments.find((document) => document.policy.id === id)?.policy;
    expect(policy && formatSource('zh-CN', policy)).toMatch(line);
  },
);
