import { describe, expect, test } from 'vitest';
import { formatTick } from '../../../../src/charts/timeline/format-tick.ts';
import { timelineTicks } from '../../../../src/charts/timeline/timeline-ticks.ts';

function labels(from: number, to: number, width: number): readonly string[] {
  const x = (time: number) => ((time - from) / (to - from)) * width;
  return timelineTicks({ from, to }, x, width, 13, (date) => formatTick('zh-CN', date)).map(
    ({ label }) => label,
  );
}

describe('timelineTicks', () => {
  test('names every year where there is room, the last edge staying empty', () => {
    expect(labels(2020, 2024, 340)).toEqual(['2020', '2021', '2022', '2023', '']);
  });

  test('names fewer years where there is less room', () => {
    expect(labels(2000, 2030, 340)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025', '']);
  });

  test('names months of a short stretch', () => {
    expect(labels(2024, 2025, 340)).toEqual(['2024年1月', '2024年4月', '2024年7月', '2024年10月', '']);
  });

  test('stays finite for a stretch of thousands of years', () => {
    expect(labels(1, 9000, 340).length).toBeLessThan(20);
  });
});
