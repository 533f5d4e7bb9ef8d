import { expect, test } from 'vitest';
import { exampleCitations } from '../../../../../src/features/citing/jump/example-citations.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { sampleSite } from '../../../content/sample-site.ts';

test('examples are a number with its deepest printed position, and another document’s title with a position in words', () => {
  expect(exampleCitations(countedSite())).toEqual([
    '甲政发〔2025〕1号 二、（二）',
    '《乙县实施方案》（2024年6月）第一部分',
  ]);
});

test('without a document that has a number the title is the only example, without documents there is none', () => {
  expect(exampleCitations(sampleSite())).toEqual([
    '《甲市职业教育行动方案（2025—2027年）》（2025年3月18日）第二部分',
  ]);
  expect(exampleCitations(sampleSite({ documents: [] }))).toEqual([]);
});
