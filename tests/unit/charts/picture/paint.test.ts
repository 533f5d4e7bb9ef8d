import { expect, test } from 'vitest';
import { paintDrawing } from '../../../../src/charts/picture/paint.ts';

const rules = [
  { element: 'sign', paint: { fill: 'black', stroke: 'none' } },
  { group: 'mark current', element: 'sign', paint: { fill: 'red' } },
  { name: 'text', paint: { 'font-size': 15 } },
] as const;
const sign = { name: 'path', attributes: { class: 'sign hollow', d: 'M0,0Z' } } as const;

test('an element takes the looks of its classes and of its group, later rules on top', () => {
  expect(paintDrawing(rules, 'mark elapsed', sign)).toEqual({ fill: 'black', stroke: 'none', d: 'M0,0Z' });
  expect(paintDrawing(rules, 'mark current', sign)).toMatchObject({ fill: 'red', stroke: 'none' });
});

test('what an element says itself is kept, but for its class', () => {
  const text = { name: 'text', attributes: { class: 'year', 'font-size': 20, x: 1 }, text: '2025' } as const;
  expect(paintDrawing(rules, '', text)).toMatchObject({ 'font-size': 20, x: 1 });
  expect(paintDrawing(rules, '', text)).not.toHaveProperty('class');
});
