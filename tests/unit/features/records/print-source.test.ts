import { expect, test } from 'vitest';
import { formatSource } from '../../../../src/features/records/format-statement.ts';
import { heldDocuments } from '../../exports/held-documents.ts';

test.each([
  ['wuhai-2024', /^乌海市 · 《[^》]+》（乌教发〔2024〕50号，2024年7月17日）$/],
  ['jiamusi-2022', /^佳木斯市 · 《佳木斯市职业教育发展规划\(2022-2026年\)》（2022年12月29日）$/],
  ['harbin-2024', /^哈尔滨市 · [^《]+（2024年\d+月\d+日） · 参考材料（机器改写的新闻转载） · 来源未核实$/],
])(
  'the source line of %s names place, document, number and date, and says what is not verified',
  (id, line) => {
    const policy = heldDocuments.find((document) => document.policy.id === id)?.policy;
    expect(policy && formatSource('zh-CN', policy)).toMatch(line);
  },
);
