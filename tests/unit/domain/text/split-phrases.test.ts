import { expect, it } from 'vitest';
import { splitPhrases } from '../../../../src/domain/text/split-phrases.ts';

it.each([
  ['推动职业教育产教融合创新', '产教融合'],
  ['加强“双师型”教师培养', '“双师型”'],
  ['职业教育的发展', '职业教育的'],
  ['以产教融合型城市建设为抓手推动职业教育', '为抓手'],
  ['关于印发样本县方案的通知', '关于印发'],
  ['云川市职业教育发展规划(2022-2026年)的通知', '(2022-2026年)的'],
  ['省教育厅等八部门关于实习的意见', '八部门'],
])('keeps the words of %s whole: %s', (title, phrase) => {
  expect(splitPhrases(title)).toContain(phrase);
  expect(splitPhrases(title).join('')).toBe(title);
});

it('keeps names whole that it is given', () => {
  const title = '示例市古树名木保护条例';
  expect(splitPhrases(title)).not.toContain('示例市');
  expect(splitPhrases(title, ['示例市', '古树名木'])).toEqual(['示例市', '古树名木', '保护', '条例']);
});
