import { expect, it } from 'vitest';
import { splitPhrases } from '../../../../src/domain/text/split-phrases.ts';

it.each([
  ['推动职业教育产教融合创新', '产教融合'],
  ['加强“双师型”教师培养', '“双师型”'],
  ['职业教育的发展', '职业教育的'],
  ['以产教融合型城市建设为抓手推动职业教育', '抓手'],
])('keeps the words of %s whole: %s', (title, phrase) => {
  expect(splitPhrases(title)).toContain(phrase);
  expect(splitPhrases(title).join('')).toBe(title);
});
