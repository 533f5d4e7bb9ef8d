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

  test('names the year in which the window begins, without a line, where there is room', () => {
    expect(labels(2022.5, 2027, 640)).toEqual(['2022', '2023', '2024', '2025', '2026', '']);
    expect(labels(2022.9, 2027, 340)).toEqual(['2023', '2024', '2025', '2026', '']);
    const [first] = timelineTicks(
      { from: 2022.5, to: 2027 },
      (time) => (time - 2022.5) * 100,
      450,
      13,
      String,
    );
    expect(first).toEqual({ x: 0, label: '2022', isLine: false });
  });

  test('stays finite for a stretch of thousands of years', () => {
    expect(labels(1, 9000, 340).length).toBeLessThan(20);
  });
});
