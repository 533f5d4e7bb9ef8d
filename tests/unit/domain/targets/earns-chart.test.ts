import { expect, test } from 'vitest';
import type { MeasuredNumber } from '../../../../src/domain/targets/earns-chart.ts';
import { earnsChart, earnsComparison } from '../../../../src/domain/targets/earns-chart.ts';

const statement = (more: Partial<MeasuredNumber> = {}): MeasuredNumber => ({
  role: 'statement',
  value: 3,
  unit: '个',
  date: '2024',
  indicator: 'base',
  ...more,
});
const report = (more: Partial<MeasuredNumber> = {}) => statement({ role: 'report', ...more });

test.each<[string, readonly MeasuredNumber[]]>([
  ['two dated numbers that differ', [statement(), statement({ value: 5, date: '2025' })]],
  ['two dated ranges that differ at their ends', [statement({ valueMax: 5 }), statement({ valueMax: 8 })]],
  ['two wordings of one year', [statement(), statement({ value: 4 })]],
  ['a published value of the indicator', [statement({ date: undefined }), report({ date: undefined })]],
])('a chart is earned by %s', (_what, numbers) => {
  expect(earnsChart(numbers)).toBe(true);
});

test.each<[string, readonly MeasuredNumber[]]>([
  ['nothing', []],
  ['one number', [statement()]],
  ['the same number at two dates', [statement(), statement({ date: '2025' })]],
  ['numbers of which one has no date', [statement(), statement({ value: 5, date: undefined })]],
  ['numbers of two units', [statement(), statement({ value: 5, date: '2025', unit: '%' })]],
  ['dates without numbers', [statement({ value: undefined }), statement({ value: undefined, date: '2025' })]],
  ['a published value of another unit', [statement(), report({ unit: '家' })]],
  ['a published value of another indicator', [statement(), report({ indicator: 'centre' })]],
  [
    'a published value where neither has an indicator',
    [statement({ indicator: undefined }), report({ indicator: undefined })],
  ],
  ['published values alone', [report(), report({ value: 5, date: '2025' })]],
])('a chart is not earned by %s', (_what, numbers) => {
  expect(earnsChart(numbers)).toBe(false);
});

test('documents are compared in a picture when two speak of the indicator and one prints a number', () => {
  const said = (document: string, hasNumber: boolean) => ({ document, hasNumber });
  expect(earnsComparison([said('a', true), said('b', false)])).toBe(true);
  expect(earnsComparison([said('a', true), said('a', true)])).toBe(false);
  expect(earnsComparison([said('a', false), said('b', false)])).toBe(false);
});
