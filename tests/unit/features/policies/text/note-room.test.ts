import { expect, test } from 'vitest';
import type { MarginNote } from '../../../../../src/features/policies/text/margin-notes.ts';
import { fitBeside } from '../../../../../src/features/policies/text/note-room.ts';

const note: MarginNote = { kind: 'target', lead: '3个', links: [{ text: '实训基地 · 2025年', href: '#' }] };
const lines = (count: number) => '字'.repeat(36 * count - 2);

test('one short note stands beside a paragraph of any length', () => {
  expect(fitBeside(lines(1), [note])).toBe(true);
});

test('many notes stand beside a long paragraph and not beside a short one', () => {
  const many = Array.from({ length: 9 }, () => note);
  expect(fitBeside(lines(2), many)).toBe(false);
  expect(fitBeside(lines(8), many)).toBe(true);
});

test('a note of many bodies takes as many lines as its words', () => {
  const bodies = Array.from({ length: 12 }, () => ({ text: '示例市人力资源和社会保障局', href: '#' }));
  const duty: MarginNote = { kind: 'duty', lead: '责任单位', links: bodies };
  expect(fitBeside(lines(3), [duty])).toBe(false);
  expect(fitBeside(lines(12), [duty])).toBe(true);
});
