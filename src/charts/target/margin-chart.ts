import { scaleBand } from 'd3';
import { markSign } from '../svg/mark-shape.ts';
import { textWidth } from '../svg/text-size.ts';
import { chartColumn, chartColumns, clearTicks } from './chart-columns.ts';
import type { ChartPoint, TargetChartInput } from './target-chart-input.ts';
import type { ChartMark, TargetChartGeometry } from './target-chart.ts';
import { markClasses, markPath, valueScale } from './target-chart.ts';

/** In user units. */
const width = 240;
const [left, right] = [8, width - 8];
const labelSize = 13;
const labelHeight = 17;
const plotHeight = 44;

/**
 * Lays out a target chart for the margin of the text: the values as words above their years, the marks low
 * beneath them, no scale. Where a year has several statements each is led by its sign, the greatest on top.
 */
export function layOutMarginChart(input: TargetChartInput): TargetChartGeometry {
  const columns = chartColumns(input);
  const band = scaleBand(columns, [left, right]);
  const middle = (column: string) => (band(column) ?? left) + band.bandwidth() / 2;
  const stacks = columns.map((column) => ({
    centre: middle(column),
    points: input.points
      .filter((point) => chartColumn(input, point) === column)
      .toSorted((a, b) => a.value - b.value),
  }));
  const labels = placeLabels(stacks);
  const rows = Math.max(1, ...labels.map(({ row }) => row + 1));
  const top = rows * labelHeight + 12;
  const plot = { left, right, top, bottom: top + plotHeight };
  const y = valueScale(input, plot);
  return {
    width,
    height: plot.bottom + 26,
    plot,
    xTicks: clearTicks(columns.map((column) => ({ at: round(middle(column)), label: column }))),
    yTicks: [],
    asOf: undefined,
    base: input.base === undefined ? undefined : { at: round(y(1)), label: input.base },
    marks: stacks.flatMap(({ centre, points }) => {
      const gap = Math.min(20, band.bandwidth() / points.length);
      return points.map((point, index): ChartMark => {
        const label = labels.find((candidate) => candidate.point === point);
        return {
          id: point.id,
          x: round(centre + (index - (points.length - 1) / 2) * gap),
          y: round(y(point.value)),
          path: markPath(point, y),
          label: label?.text ?? '',
          labelX: label?.x ?? 0,
          labelY: top - 14 - (label?.row ?? 0) * labelHeight,
          labelAnchor: 'middle',
          classes: markClasses(point),
        };
      });
    }),
  };
}

interface Stack {
  readonly centre: number;
  /** Least first. */
  readonly points: readonly ChartPoint[];
}

interface PlacedLabel {
  readonly point: ChartPoint;
  readonly text: string;
  readonly x: number;
  /** From the marks up. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Each label above its year, in the lowest row that is free there and above the one before it. */
function placeLabels(stacks: readonly Stack[]): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { centre, points } of stacks) {
    let row = 0;
    for (const point of points) {
      const text = points.length > 1 ? `${markSign(point)} ${point.label}` : point.label;
      const half = textWidth(text, labelSize) / 2;
      const x = round(Math.min(Math.max(centre, half), width - half));
      const [from, to] = [x - half - 3, x + half + 3];
      const isTaken = (at: number) =>
        placed.some((other) => other.row === at && other.from < to && from < other.to);
      while (isTaken(row)) row += 1;
      placed.push({ point, text, x, row, from, to });
      row += 1;
    }
  }
  return placed;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
