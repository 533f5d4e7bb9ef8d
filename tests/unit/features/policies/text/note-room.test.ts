import { expect, test } from 'vitest';
import type { MarginNote } from '../../../../../src/features/policies/text/margin-note.ts';
import { fitBeside, isOnPaper } from '../../../../../src/features/policies/text/note-room.ts';

const note: MarginNote = { kind: 'target', lead: '3个', links: [{ text: '实训基地 · 2025年', href: '#' }] };
const lines = (count: number) => '字'.repeat(36 * count - 2);

test('one short note stands beside a paragraph of any length', () => {
  expect(fitBeside(lines(1), [note], 'screen')).toBe(true);
});

test('many notes stand beside a long paragraph and not beside a short one', () => {
  const many = Array.from({ length: 9 }, () => note);
  expect(fitBeside(lines(2), many, 'screen')).toBe(false);
  expect(fitBeside(lines(8), many, 'screen')).toBe(true);
});

test('a note of many bodies takes as many lines as its words', () => {
  const bodies = Array.from({ length: 12 }, () => ({ text: '示例市人力资源和社会保障局', href: '#' }));
  const duty: MarginNote = { kind: 'duty', lead: '责任单位', links: bodies };
  expect(fitBeside(lines(3), [duty], 'screen')).toBe(false);
  expect(fitBeside(lines(12), [duty], 'screen')).toBe(true);
});

test('the margin of a printed sheet, whose type is small, has room for more than that of a screen', () => {
  const many = Array.from({ length: 9 }, () => note);
  expect(fitBeside(lines(4), many, 'screen')).toBe(false);
  expect(fitBeside(lines(4), many, 'paper')).toBe(true);
  expect(fitBeside(lines(1), many, 'paper')).toBe(false);
});

test('the bodies that a line charges are not printed again in the language of the line', () => {
  expect(isOnPaper({ kind: 'duty' }, 'zh-CN')).toBe(false);
  expect(isOnPaper({ kind: 'duty' }, 'en')).toBe(true);
  expect(isOnPaper({ kind: 'target' }, 'zh-CN')).toBe(true);
});
