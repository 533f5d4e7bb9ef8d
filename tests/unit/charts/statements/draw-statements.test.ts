import { expect, test } from 'vitest';
import type { DrawnStatement } from '../../../../src/charts/statements/draw-statements.ts';
import { drawStatements } from '../../../../src/charts/statements/draw-statements.ts';

const statement = (more: Partial<DrawnStatement> = {}): DrawnStatement => ({
  id: 'a',
  due: '2025年',
  verb: '建成',
  value: '3个',
  quote: '到2025年底建成3个基地',
  position: '三、第2段',
  ...more,
});
const sizes = (list: readonly DrawnStatement[]) =>
  Object.fromEntries(
    drawStatements(list, 640)
      .groups.flatMap(({ drawings }) => drawings)
      .filter(({ name }) => name === 'text')
      .map(({ text, attributes }) => [text ?? '', Number(attributes['font-size'])]),
  );

test('one statement has its number large, with its verb, its sentence, date and place', () => {
  const printed = sizes([statement()]);
  expect(printed['3个']).toBeGreaterThan(2 * (printed['到2025年底建成3个基地'] ?? Infinity));
  expect(printed).toHaveProperty('建成');
  expect(printed).toHaveProperty('2025年 · 三、第2段');
});

test('a statement without a number has its sentence large', () => {
  const printed = sizes([statement({ verb: '', value: '' })]);
  expect(printed['到2025年底建成3个基地']).toBeGreaterThan(20);
});

test('a long number is set smaller, so that it stays in the picture', () => {
  const value = '每年度不少于3个月以上的企业实践和跟岗研修时间';
  expect(sizes([statement({ value })])[value]).toBeLessThan(40);
});

test('several statements are rows, each an item of its own, beneath each other', () => {
  const { groups, height } = drawStatements([statement(), statement({ id: 'b', due: '2026年' })], 640);
  expect(groups.map(({ item }) => item)).toEqual(['a', 'b']);
  const tops = groups.map(({ drawings }) => Number(drawings[0]?.attributes['y1']));
  expect(tops[1]).toBeGreaterThan(tops[0] ?? Infinity);
  expect(height).toBeGreaterThan(tops[1] ?? Infinity);
});
