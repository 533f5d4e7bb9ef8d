import { describe, expect, test } from 'vitest';
import type { ChartPoint } from '../../../../src/charts/target/target-chart-input.ts';
import { chartLegend } from '../../../../src/features/charts/chart-legend.ts';

const point = (more: Partial<ChartPoint> = {}): ChartPoint => ({
  id: 'a',
  time: 2025,
  value: 3,
  comparator: 'eq',
  label: '3个',
  role: 'target',
  variant: false,
  hollow: false,
  ...more,
});
const meanings = (points: readonly ChartPoint[], isNotComparable = false) =>
  chartLegend('zh-CN', points, isNotComparable).map(
    ({ sign, meaning }) => `${sign?.character ?? ''}${meaning}`,
  );

describe('the legend of a chart', () => {
  test('has each mark that occurs once, in the order drawn', () => {
    const points = [point({ role: 'report' }), point(), point({ comparator: 'gte' }), point()];
    expect(meanings(points)).toEqual(['■公布值', '●等于', '▲不低于']);
  });

  test('tells an exact number from an approximate one of the same mark', () => {
    expect(meanings([point(), point({ comparator: 'approx' })])).toEqual(['●等于', '●约数']);
  });

  test('says of published values alone that they may not be compared', () => {
    expect(meanings([point({ role: 'report' }), point()], true)).toEqual([
      '■公布值（口径不同，不作比较）',
      '●等于',
    ]);
  });

  test('explains the sign of differing statements and hollow marks where there are any, last', () => {
    expect(meanings([point({ variant: true, hollow: true }), point({ comparator: 'lte' })])).toEqual([
      '○等于',
      '▼不高于',
      '※两处表述不同',
      '空心：来源未核实',
    ]);
    expect(meanings([point()])).toEqual(['●等于']);
  });

  test('is in the language of the page, and names each sign', () => {
    expect(chartLegend('en', [point()], false)).toEqual([
      { sign: { character: '●', name: 'dot' }, meaning: 'equal to' },
    ]);
    expect(chartLegend('zh-CN', [point({ hollow: true })], false)[0]?.sign?.name).toBe('空心圆点');
  });
});
