import { expect, test } from 'vitest';
import type { MeasuredNumber } from '../../../../src/domain/targets/earns-chart.ts';
import { earnsChart } from '../../../../src/domain/targets/earns-chart.ts';

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
  ['the same number in two places', [statement({ region: '甲市' }), statement({ region: '乙县' })]],
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
