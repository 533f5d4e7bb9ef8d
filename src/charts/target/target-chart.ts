import { scaleBand, scaleLinear } from 'd3';
import type { Box } from '../svg/box.ts';
import { isOverlapping } from '../svg/box.ts';
import { markShape, variantSign } from '../svg/mark-shape.ts';
import { textWidth } from '../svg/text-size.ts';
import { round } from '../svg/round.ts';
import { chartColumn, chartColumns, clearTicks } from './chart-columns.ts';
import type { AxisTick, ChartPoint, TargetChartInput } from './target-chart-input.ts';

interface ChartMark {
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
  /** Line of the stated base of relative statements. */
  readonly base: AxisTick | undefined;
  /** From left to right. */
  readonly marks: readonly ChartMark[];
}

const variantGap = 26;
const labelSize = 13;
/** Above it stand the words of the as-of line. */
const labelTop = 18;

/**
 * Lays out years × value, with a column for statements without a date. Silent years stay empty; nothing is
 * interpolated or joined by a line. The value axis begins at zero, and runs to 100 for percentages.
 *
 * @param width in user units: 640 for wide columns, 320 for a phone.
 */
export function layOutTargetChart(input: TargetChartInput, width: number): TargetChartGeometry {
  const height = width < 480 ? 240 : 250;
  const plot = { left: 44, right: width - 20, top: 48, bottom: height - 34 };
  const columns = chartColumns(input);
  const band = scaleBand(columns, [plot.left, plot.right]);
  const middle = (column: string) => (band(column) ?? plot.left) + band.bandwidth() / 2;
  const y = valueScale(input, plot);
  const asOfYear = band(String(Math.floor(input.asOf)));
  return {
    width,
    height,
    plot,
    xTicks: clearTicks(columns.map((column) => ({ at: round(middle(column)), label: column }))),
    yTicks: valueTicks(input, y),
    asOf: asOfYear === undefined ? undefined : round(asOfYear + (input.asOf % 1) * band.bandwidth()),
    base: input.base === undefined ? undefined : { at: round(y(1)), label: input.base },
    // A due year means its end; the mark stands in the middle of the year's column.
    marks: placeMarks(input, (point) => middle(chartColumn(input, point)), y, plot).toSorted(
      (a, b) => a.x - b.x,
    ),
  };
}

type ValueScale = (value: number) => number;

/** From zero; percentages run to 100. */
function valueScale(
  input: TargetChartInput,
  plot: Pick<TargetChartGeometry['plot'], 'top' | 'bottom'>,
): ValueScale & { ticks(count: number): number[] } {
  const top = Math.max(...input.points.map(({ value, valueMax }) => valueMax ?? value), 1);
  const scale = scaleLinear([0, input.unit === '%' ? 100 : top], [plot.bottom, plot.top]);
  return input.unit === '%' ? scale : scale.nice(4);
}

/** Whole numbers only, unless a value is not whole. */
function valueTicks(
  input: TargetChartInput,
  y: ValueScale & { ticks(count: number): number[] },
): readonly AxisTick[] {
  const isWhole = input.points.every(({ value }) => Number.isInteger(value));
  return y
    .ticks(4)
    .filter((value) => !isWhole || Number.isInteger(value))
    .map((value) => ({ at: round(y(value)), label: `${value}${input.unit === '%' ? '%' : ''}` }));
}

function placeMarks(
  input: TargetChartInput,
  xOf: (point: ChartPoint) => number,
  y: ValueScale,
  plot: TargetChartGeometry['plot'],
): readonly ChartMark[] {
  const placed: Box[] = [];
  const points = input.points.map((point) =>
    point.variant ? { ...point, label: `${point.label} ${variantSign}` } : point,
  );
  return points.map((point) => {
    const together = points.filter((other) => chartColumn(input, other) === chartColumn(input, point));
    const x = round(xOf(point) + (together.indexOf(point) - (together.length - 1) / 2) * variantGap);
    const at = round(y(point.value));
    const label = placeLabel(
      point,
      { x, y: round(y(point.valueMax ?? point.value)) },
      together,
      plot,
      placed,
    );
    return {
      id: point.id,
      x,
      y: at,
      path: markPath(point, y),
      label: point.label,
      ...label,
      classes: markClasses(point),
    };
  });
}

/** Next to the outer marks of a group, above the others; higher where a label already stands; never outside the plot. */
function placeLabel(
  point: ChartPoint,
  mark: { readonly x: number; readonly y: number },
  together: readonly ChartPoint[],
  plot: TargetChartGeometry['plot'],
  placed: Box[],
): Pick<ChartMark, 'labelX' | 'labelY' | 'labelAnchor'> {
  const width = textWidth(point.label, labelSize);
  const isFirst = together.length > 1 && together[0] === point;
  const isLast = together.length > 1 && together.at(-1) === point;
  const fitsLeft = mark.x - 12 - width >= plot.left;
  const fitsRight = mark.x + 12 + width <= plot.right + 12;
  const side = isFirst && fitsLeft ? 'end' : isLast && fitsRight ? 'start' : 'middle';
  const centre = Math.min(Math.max(mark.x, plot.left + width / 2), plot.right + 12 - width / 2);
  const labelX = round(side === 'end' ? mark.x - 12 : side === 'start' ? mark.x + 12 : centre);
  const left = side === 'end' ? labelX - width : side === 'start' ? labelX : labelX - width / 2;
  let labelY = side === 'middle' ? mark.y - 14 : mark.y + 4;
  const box = (): Box => ({ left, right: left + width, top: labelY - labelSize, bottom: labelY + 3 });
  while (labelY > labelTop + labelSize && placed.some((other) => isOverlapping(box(), other))) labelY -= 4;
  placed.push(box(), { left: mark.x - 8, right: mark.x + 8, top: mark.y - 8, bottom: mark.y + 8 });
  return { labelX, labelY: round(labelY), labelAnchor: side };
}

/** Class names that colour and shape rules of the style sheet go by. */
function markClasses({ role, variant, hollow }: ChartPoint): string {
  return ['point', role, variant ? 'variant' : '', hollow ? 'reference' : ''].filter(Boolean).join(' ');
}

/** ▮ range, from value to upper value; else the shape of the comparator or published value. */
function markPath(point: ChartPoint, y: (value: number) => number): string {
  if (point.role !== 'target') return markShape(point.role);
  if (point.comparator !== 'range') return markShape(point.comparator);
  return `M-6,0H6V${round(y(point.valueMax ?? point.value) - y(point.value))}H-6Z`;
}
