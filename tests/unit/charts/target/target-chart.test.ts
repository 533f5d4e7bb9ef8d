import { expect, test } from 'vitest';
import { isOverlapping } from '../../../../src/charts/svg/box.ts';
import { textWidth } from '../../../../src/charts/svg/text-size.ts';
import { drawTargetChart } from '../../../../src/charts/target/draw-target-chart.ts';
import type { ChartPoint, TargetChartInput } from '../../../../src/charts/target/target-chart-input.ts';
import { layOutTargetChart } from '../../../../src/charts/target/target-chart.ts';
import { printDrawing } from '../print-drawing.ts';

const point = (
  id: string,
  time: number | undefined,
  value: number,
  more: Partial<ChartPoint> = {},
): ChartPoint => ({
  id,
  time,
  value,
  comparator: 'eq',
  label: `${value}%`,
  role: 'target',
  variant: false,
  hollow: false,
  ...more,
});

/** 服务我市重点产业的专业布点占比, as Wuhai prints it. */
const coverage: TargetChartInput = {
  unit: '%',
  asOf: 2026.89,
  undatedLabel: '未写明时限',
  points: [
    point('a', 2024, 60),
    point('b', 2024, 65, { comparator: 'gte', variant: true, label: '65%以上' }),
    point('c', 2025, 75),
    point('d', 2025, 75, { comparator: 'gte', variant: true, label: '75%以上' }),
  ],
};

test.each([640, 320])(
  'the chart of variants is drawn at %i units as the golden picture shows',
  async (width) => {
    const geometry = layOutTargetChart(coverage, width);
    const picture = printDrawing(
      geometry.width,
      geometry.height,
      drawTargetChart(geometry, '2026年11月21日'),
    );
    await expect(picture).toMatchFileSnapshot(`golden/target-chart-${width}.svg`);
  },
);

test('percentages stand on an axis from nought to a hundred', () => {
  const { yTicks, plot, marks } = layOutTargetChart(coverage, 640);
  expect(yTicks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
  const height = plot.bottom - plot.top;
  expect(marks.find(({ id }) => id === 'a')?.y).toBeCloseTo(plot.bottom - 0.6 * height, 1);
});

test('variants of one year stand side by side, the first on the left', () => {
  const { marks } = layOutTargetChart(coverage, 640);
  const [a, b] = ['a', 'b'].map((id) => marks.find((mark) => mark.id === id));
  expect(b?.x ?? 0).toBeGreaterThan(a?.x ?? 0);
  expect([a?.labelAnchor, b?.labelAnchor]).toEqual(['end', 'start']);
});

test('a silent year keeps its width on the axis and gets no mark', () => {
  const geometry = layOutTargetChart(
    {
      unit: '个',
      asOf: 2030,
      undatedLabel: '未写明时限',
      points: [point('a', 2023, 1), point('b', 2025, 3)],
    },
    640,
  );
  expect(geometry.xTicks.map(({ label }) => label)).toEqual(['2023', '2024', '2025']);
  const silent = geometry.xTicks[1]?.at ?? 0;
  expect(geometry.marks.every(({ x }) => Math.abs(x - silent) > 20)).toBe(true);
});

test('the as-of line is drawn only where it falls on the chart', () => {
  expect(layOutTargetChart(coverage, 640).asOf).toBeDefined();
  expect(layOutTargetChart({ ...coverage, asOf: 2040 }, 640).asOf).toBeUndefined();
});

test('shapes distinguish comparators without colour', () => {
  const comparators = ['eq', 'gte', 'lte', 'range'] as const;
  const paths = comparators.map(
    (comparator) =>
      layOutTargetChart(
        {
          unit: '家',
          asOf: 2040,
          undatedLabel: '未写明时限',
          points: [point('a', 2025, 5, { comparator, valueMax: 10 })],
        },
        320,
      ).marks[0]?.path,
  );
  expect(new Set(paths).size).toBe(4);
});

test('counts get whole-number ticks', () => {
  const { yTicks } = layOutTargetChart(
    { unit: '个', asOf: 2026, undatedLabel: '未写明时限', points: [point('a', 2025, 1)] },
    640,
  );
  expect(yTicks.map(({ label }) => label)).toEqual(['0', '1']);
});

test('a statement without a date stands in a column of its own, and the as-of line is left out', () => {
  const geometry = layOutTargetChart(
    {
      unit: '家',
      asOf: 2026.5,
      undatedLabel: '未写明时限',
      points: [point('a', 2025, 5, { time: undefined })],
    },
    320,
  );
  expect(geometry.xTicks.map(({ label }) => label)).toEqual(['未写明时限']);
  expect(geometry.asOf).toBeUndefined();
  expect(geometry.marks).toHaveLength(1);
});

test('multiples of a stated base stand on a scale where the base is a line at one', () => {
  const geometry = layOutTargetChart(
    {
      unit: '倍',
      asOf: 2026.5,
      undatedLabel: '未写明时限',
      base: '在校生总数',
      points: [point('a', 2023, 1, { label: '1倍' }), point('b', 2025, 2, { label: '2倍' })],
    },
    640,
  );
  expect(geometry.base?.label).toBe('在校生总数');
  expect(geometry.marks[0]?.y).toBe(geometry.base?.at);
  expect(geometry.marks[1]?.y).toBeLessThan(geometry.base?.at ?? 0);
});

test('labels overlap neither each other nor the edge, however many statements share a year', () => {
  const points = ['中职学校每年度1个', '高职院校每年度2个', '3个', '3个', '3个'].map((label, index) =>
    point(`p${index}`, 2025, index < 2 ? index + 1 : 3, { label }),
  );
  for (const width of [320, 640]) {
    const { marks } = layOutTargetChart(
      { unit: '个', asOf: 2026.9, undatedLabel: '未写明时限', points },
      width,
    );
    const boxes = marks.map(({ label, labelX, labelY, labelAnchor }) => {
      const size = textWidth(label, 13);
      const left =
        labelAnchor === 'end' ? labelX - size : labelAnchor === 'middle' ? labelX - size / 2 : labelX;
      return { left, right: left + size, top: labelY - 13, bottom: labelY + 3 };
    });
    expect(boxes.every(({ left, right, top }) => left >= 0 && right <= width && top >= 0)).toBe(true);
    const overlaps = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => isOverlapping(box, other)),
    );
    expect(overlaps).toEqual([]);
  }
});

const published: TargetChartInput = {
  unit: '家',
  asOf: 2026.89,
  undatedLabel: '未写明时间',
  points: [
    point('r', undefined, 53, { role: 'report', label: '53家（结果）', hollow: true }),
    point('t', 2025, 100, { label: '100家', hollow: true }),
  ],
};

test.each([640, 320])(
  'a published value stands next to the target in its own shape, as the golden picture at %i units shows',
  async (width) => {
    const geometry = layOutTargetChart(published, width);
    const [target, report] = ['t', 'r'].map((id) => geometry.marks.find((mark) => mark.id === id));
    expect(report?.classes).toBe('point report reference');
    expect(report?.path).not.toBe(target?.path);
    expect(report?.y).toBeGreaterThan(target?.y ?? Infinity);
    const groups = drawTargetChart(geometry, '数据截至日 2026年11月21日');
    const picture = printDrawing(geometry.width, geometry.height, groups);
    await expect(picture).toMatchFileSnapshot(`golden/target-chart-published-${width}.svg`);
  },
);

test('a statement put in two ways bears the sign that the legend explains', () => {
  const { marks } = layOutTargetChart(coverage, 640);
  expect(marks.map(({ label }) => label)).toEqual(['60%', '65%以上 ※', '75%', '75%以上 ※']);
});

test.each([
  ['the end of the chart', 2024, 2026.9],
  ['its beginning', 2026, 2026.1],
])('the words at an as-of line near %s stay inside the picture, above all values', (_where, year, asOf) => {
  for (const width of [320, 640]) {
    const points = [point('a', year, 100), point('b', year + 4, 100)];
    const geometry = layOutTargetChart({ ...coverage, asOf, points }, width);
    const words = '数据截至日 2026年11月21日';
    const [axis] = drawTargetChart(geometry, words);
    const label = axis?.drawings.find(({ text }) => text === words)?.attributes;
    const size = textWidth(words, 12);
    const left = Number(label?.['x']) - (label?.['text-anchor'] === 'end' ? size : 0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + size).toBeLessThanOrEqual(width);
    expect(Math.min(...geometry.marks.map(({ labelY }) => labelY - 13))).toBeGreaterThan(
      Number(label?.['y']),
    );
  }
});
