import { range, scaleLinear } from 'd3';
import { markShape } from './mark-shape.ts';

/** One statement or published value to draw. */
export interface ChartPoint {
  readonly id: string;
  /** Year as a number; a month or day is a fraction of it (2024-07 → 2024.5). */
  readonly time: number;
  readonly value: number;
  readonly valueMax?: number | undefined;
  readonly comparator: 'eq' | 'gte' | 'lte' | 'range' | 'approx';
  /** Text at the mark: the printed number with its comparator words. */
  readonly label: string;
  readonly role: 'target' | 'report';
  /** Stated differently elsewhere for the same date. */
  readonly variant: boolean;
  /** Source is reference material: drawn hollow. */
  readonly hollow: boolean;
}

export interface TargetChartInput {
  readonly points: readonly ChartPoint[];
  /** Unit as printed, for the axis: %, 个. */
  readonly unit: string;
  /** As-of day as a fractional year. */
  readonly asOf: number;
}

export interface ChartMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Path about (x, y). */
  readonly path: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly labelAnchor: 'start' | 'middle' | 'end';
  readonly classes: string;
}

export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

/** Geometry of a target chart in user units: years across, values up. */
export interface TargetChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
  readonly asOf: number | undefined;
  /** From left to right. */
  readonly marks: readonly ChartMark[];
}

const variantGap = 26;

/**
 * Lays out years × value. Silent years stay empty; nothing is interpolated or joined by a line.
 * The value axis begins at zero, and runs to 100 for percentages.
 *
 * @param width in user units: 640 for wide places, 320 for a phone.
 */
export function layOutTargetChart(input: TargetChartInput, width: number): TargetChartGeometry {
  const height = width < 480 ? 240 : 280;
  const plot = { left: 44, right: width - 20, top: 34, bottom: height - 34 };
  const years = input.points.map(({ time }) => Math.floor(time));
  const first = Math.min(...years);
  const last = Math.max(...years, ...(input.asOf - Math.max(...years) < 4 ? [Math.floor(input.asOf)] : []));
  const x = scaleLinear([first - 0.5, last + 0.5], [plot.left, plot.right]);
  const top =
    input.unit === '%' ? 100 : Math.max(...input.points.map(({ value, valueMax }) => valueMax ?? value), 1);
  const y = scaleLinear([0, top], [plot.bottom, plot.top]);
  if (input.unit !== '%') y.nice(4);
  const yTicks = y
    .ticks(4)
    .filter(
      (value) =>
        input.unit === '%' || input.points.some((point) => point.value % 1 !== 0) || Number.isInteger(value),
    )
    .map((value) => ({ at: round(y(value)), label: `${value}${input.unit === '%' ? '%' : ''}` }));
  return {
    width,
    height,
    plot,
    // A due year means its end; the mark stands in the middle of the year's band.
    xTicks: range(first, last + 1).map((year) => ({ at: round(x(year)), label: String(year) })),
    yTicks,
    asOf: input.asOf - 0.5 <= last + 0.5 && input.asOf >= first ? round(x(input.asOf - 0.5)) : undefined,
    marks: placeMarks(input.points, (point) => x(Math.floor(point.time)), y, plot).toSorted(
      (a, b) => a.x - b.x,
    ),
  };
}

function placeMarks(
  points: readonly ChartPoint[],
  xOf: (point: ChartPoint) => number,
  y: (value: number) => number,
  plot: TargetChartGeometry['plot'],
): readonly ChartMark[] {
  return points.map((point) => {
    const together = points.filter((other) => Math.floor(other.time) === Math.floor(point.time));
    const index = together.indexOf(point);
    const x = round(xOf(point) + (index - (together.length - 1) / 2) * variantGap);
    const at = round(y(point.value));
    const sideways = together.length > 1;
    const labelX = sideways ? (index === 0 ? x - 12 : x + 12) : x;
    const middle = sideways && index > 0 && index < together.length - 1;
    return {
      id: point.id,
      x,
      y: at,
      path: markPath(point, y),
      label: point.label,
      labelX: round(middle ? x : Math.min(Math.max(labelX, plot.left), plot.right)),
      labelY: round(sideways && !middle ? at + 4 : at - 14),
      labelAnchor: !sideways || middle ? 'middle' : index === 0 ? 'end' : 'start',
      classes: ['point', point.role, point.variant ? 'variant' : '', point.hollow ? 'reference' : '']
        .filter(Boolean)
        .join(' '),
    };
  });
}

/** ▮ range, from value to upper value; else the shape of the comparator or published value. */
function markPath(point: ChartPoint, y: (value: number) => number): string {
  if (point.role === 'report') return markShape('report');
  if (point.comparator !== 'range') return markShape(point.comparator);
  return `M-6,0H6V${round(y(point.valueMax ?? point.value) - y(point.value))}H-6Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
