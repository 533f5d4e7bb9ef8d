import { expect, test } from 'vitest';
import { inChinese } from '../../../../src/cli/add/terminal-words.ts';

const dim = (words: string): string => `\u001b[2m${words}\u001b[22m`;

test.each([
  [`${dim('Search:')} 学院${dim(' (1 match)')}`, `${dim('查找：')} 学院${dim(' （1 项）')}`],
  [
    [`${dim('↑/↓')} to select`, `${dim('Enter:')} confirm`, `${dim('Type:')} to search`].join(' • '),
    [`${dim('上下键')}移动`, `${dim('回车')}确定`, `${dim('输入文字')}查找`].join(' • '),
  ],
  [dim('2 items selected'), dim('选了 2 项')],
  ['Please select at least one item', '至少选上一项'],
])('what the prompts say of themselves is said in Chinese: %j', (written, words) => {
  expect(inChinese(written)).toBe(words);
});

test('answers and choices that have such words stay as they are', () => {
  const words = '│  ● Search: the website, Enter: confirm';
  expect(inChinese(words)).toBe(words);
});
