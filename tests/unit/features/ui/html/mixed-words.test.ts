import { expect, test } from 'vitest';
import { renderMixedWords } from '../../../../../src/features/ui/html/mixed-words.ts';

test('Chinese among words of another language is marked, and all of it is escaped', () => {
  expect(renderMixedWords('en', 'By 2025年: "A & B"')).toBe(
    'By <span lang="zh-CN">2025年</span>: &quot;A &amp; B&quot;',
  );
});

test('in Chinese nothing is marked', () => {
  expect(renderMixedWords('zh-CN', '到2025年 <5%')).toBe('到2025年 &lt;5%');
});
