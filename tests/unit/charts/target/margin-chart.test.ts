import { describe, expect, test } from 'vitest';
import { isOverlapping } from '../../../../src/charts/svg/box.ts';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';
import { drawTargetChart } from '../../../../src/charts/target/draw-target-chart.ts';
import { layOutMarginChart } from '../../../../src/charts/target/margin-chart.ts';
import type { ChartPoint, TargetChartInput } from '../../../../src/charts/target/target-chart-input.ts';
import { printDrawing } from '../print-drawing.ts';

const point = (id: string, time: number | undefined, value: number, more: Partial<ChartPoint> = {}) =>
  ({
    id,
    time,
    value,
    comparator: 'eq',
    label: `${value}个`,
    role: 'target',
    variant: false,
    hollow: false,
    ...more,
  }) satisfies ChartPoint;
const inputOf = (points: readonly ChartPoint[]): TargetChartInput => ({
  unit: '个',
  asOf: 2026.89,
  undatedLabel: '未写明时限',
  points,
});

/** 产教融合示范性实习实训基地, as Wuhai prints it. */
const bases = inputOf([
  point('a', 2024, 1),
  point('b', 2025, 3),
  point('c', 2025, 1, { variant: true, label: '中职学校每年度1个' }),
  point('d', 2025, 2, { variant: true, label: '高职院校每年度2个', comparator: 'gte' }),
]);

describe('layOutMarginChart', () => {
  test('draws variants as the golden picture shows', async () => {
    const geometry = layOutMarginChart(bases);
    const picture = printDrawing(geometry.width, geometry.height, drawTargetChart(geometry));
    await expect(picture).toMatchFileSnapshot('golden/margin-chart.svg');
  });

  test('leads the values of a year with their signs where it has several, the greatest on top', () => {
    const { marks } = layOutMarginChart(bases);
    const labels = marks.filter(({ id }) => id !== 'a').toSorted((a, b) => a.labelY - b.labelY);
    expect(labels.map(({ label }) => label)).toEqual(['● 3个', '▲ 高职院校每年度2个', '● 中职学校每年度1个']);
    expect(marks.find(({ id }) => id === 'a')?.label).toBe('1个');
  });

  test('keeps labels clear of each other, of the marks and of the edges', () => {
    const crowd = inputOf(
      [2022, 2023, 2023, 2024, 2025, 2026, undefined].map((time, index) =>
        point(`p${index}`, time, index, { label: '每年度不少于12个' }),
      ),
    );
    const { marks, width, plot } = layOutMarginChart(crowd);
    const boxes = marks.map(({ label, labelX, labelY }) => {
      const half = textWidth(label, 13) / 2;
      return { left: labelX - half, right: labelX + half, top: labelY - 11, bottom: labelY + 3 };
    });
    expect(
      boxes.filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > plot.top,
      ),
    ).toEqual([]);
    expect(
      boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => isOverlapping(box, other))),
    ).toEqual([]);
  });

  test('leaves years without a label where they have no room, never the column without a date', () => {
    const { xTicks } = layOutMarginChart(
      inputOf([2022, 2026, undefined].map((time, index) => point(`p${index}`, time, 5))),
    );
    expect(xTicks.at(-1)?.label).toBe('未写明时限');
    const boxes = xTicks.map(({ at, label }) => ({ at, half: textWidth(label, 12) / 2 }));
    for (const [index, { at, half }] of boxes.entries()) {
      const next = boxes[index + 1];
      if (next !== undefined) expect(at + half).toBeLessThanOrEqual(next.at - next.half);
    }
  });
});
