import { expect, test } from 'vitest';
import { searchAnswerMessages } from '../../../../../src/features/search/answer-messages.ts';
import { formatCounts } from '../../../../../src/features/search/answers/format-counts.ts';

const count = (occurrences: number) => ({ occurrences, paragraphs: occurrences, documents: 1 });
const words = searchAnswerMessages['zh-CN'];

test('a total in one line counts policies and reference material separately', () => {
  const totals = { all: count(10), policy: count(8), reference: count(2) };
  expect(formatCounts(words.exactBeside, totals, { locale: 'zh-CN', words })).toBe(
    '一字不差：10处（政策文件8处，参考材料2处）',
  );
});

test('nothing found is not counted separately', () => {
  const totals = { all: count(0), policy: count(0), reference: count(0) };
  expect(formatCounts(words.exactBeside, totals, { locale: 'zh-CN', words })).toBe('一字不差：0处');
});
