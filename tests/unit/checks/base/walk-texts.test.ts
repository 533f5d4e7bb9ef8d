import { expect, test } from 'vitest';
import { walkTexts } from '../../../../src/checks/base/walk-texts.ts';

test('every string of plain data, in its order, with the field that holds it and the way to it', () => {
  const data = { name: '甲', points: [{ quote: '乙', value: 3 }, '丙'], note: undefined, empty: null };
  expect(walkTexts(data).map(({ text, field, path }) => ({ text, field, path }))).toEqual([
    { text: '甲', field: 'name', path: ['name'] },
    { text: '乙', field: 'quote', path: ['points', 0, 'quote'] },
    { text: '丙', field: 1, path: ['points', 1] },
  ]);
  expect(walkTexts('丁').map(({ text, field, path }) => ({ text, field, path }))).toEqual([
    { text: '丁', field: undefined, path: [] },
  ]);
});
