import { expect, test } from 'vitest';
import type { SeriesReport } from '../../../../src/features/charts/series-report.ts';
import { formatTargetSentence } from '../../../../src/features/charts/target-sentence.ts';
import type { TargetPoint } from '../../../../src/schemas/target.ts';
import { sampleReport, sampleSeries } from '../../content/sample-records.ts';

const series = (points: readonly (Partial<TargetPoint> & { readonly id: string })[]) =>
  sampleSeries({ id: 'base', policy: 'city-2025', name: '基地', nameEn: 'bases', points });
const read = (
  points: readonly (Partial<TargetPoint> & { readonly id: string })[],
  published: readonly SeriesReport[] = [],
  hasYears = false,
) => formatTargetSentence('zh-CN', series(points), published, hasYears);

test('statements are said by date, the undated last', () => {
  expect(
    read([
      { id: 'a', value: 9 },
      { id: 'b', value: 2, due: '2025' },
      { id: 'c', value: 1, due: '2024-06' },
    ]),
  ).toBe('原文：2024年6月1；2025年2；9（没写时限）。');
});

test('a repeated statement is not said again, nor are two that say the same', () => {
  expect(
    read([
      { id: 'a', value: 2, due: '2025' },
      { id: 'b', value: 3, due: '2025', repeatOf: 'a' },
      { id: 'c', value: 2, due: '2025' },
    ]),
  ).toBe('原文：2025年2。');
});

test('striving is said of a number, and no other wording', () => {
  expect(read([{ id: 'a', value: 2, modality: 'strive' }])).toContain('力争2');
  expect(read([{ id: 'a', value: 2, modality: 'support' }])).toBe('原文：2（没写时限）。');
});

test('years that the text is silent on are mentioned where the axis shows them', () => {
  expect(read([{ id: 'a', value: 2 }], [], true)).toContain('未写到的年份留空。');
  expect(read([{ id: 'a', value: 2 }])).not.toContain('未写到的年份');
});

test('published values follow with what they are, what time they are for, and that they are not verified', () => {
  const source = { provision: 'p2', quote: '现有' };
  const published = [
    {
      report: sampleReport({ id: 'r', role: 'baseline', value: 6, source }),
      unverified: true,
      comparable: false,
    },
    {
      report: sampleReport({ id: 's', role: 'result', value: 7, asOf: '2024', source }),
      unverified: false,
      comparable: true,
    },
  ];
  expect(read([{ id: 'a', value: 2 }], published)).toBe(
    '原文：2（没写时限）。公布值：6（基数、时点未说明、来源未核实）；7（结果、2024年）。',
  );
});
