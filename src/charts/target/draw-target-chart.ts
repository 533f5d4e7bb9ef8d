import { drawLines } from '../svg/draw-lines.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { type TextAnchor, textAnchor } from '../svg/text-anchor.ts';
import { textWidth } from '../svg/text-size.ts';
import type { AxisTick } from './target-chart-input.ts';
import type { TargetChartGeometry } from './target-chart.ts';

/**
 * A laid-out target chart as SVG elements: scale, base of relative statements, years, marks with their values.
 * @param asOf words at the as-of line; without them there is no line
 */
export function drawTargetChart(geometry: TargetChartGeometry, asOf?: string): readonly DrawingGroup[] {
  const { plot, xTicks, yTicks, base, marks } = geometry;
  const axis: readonly Drawing[] = [
    ...drawLines(
      'grid',
      yTicks.map(({ at }) => ({ x1: plot.left, x2: plot.right, y1: at, y2: at })),
    ),
    ...(base === undefined ? [] : drawBase(base, plot)),
    across('axis', plot.bottom, plot),
  ];
  const values = yTicks.map(({ at, label }) => drawTick(label, plot.left - 8, at + 4));
  const years = xTicks.map(({ at, label }) => drawTick(label, at, plot.bottom + 20));
  const line =
    geometry.asOf !== undefined && asOf !== undefined ? drawAsOf(geometry.asOf, asOf, geometry) : [];
  return [
    { className: 'chart-axis', drawings: [...axis, ...line] },
    { className: 'tick-labels', anchor: 'end', drawings: values },
    { className: 'tick-labels', anchor: 'middle', drawings: years },
    ...marks.map(({ id, classes, path, x, y, label, labelX, labelY, labelAnchor }) => ({
      className: classes,
      item: id,
      drawings: [
        { name: 'path', attributes: { class: 'point-mark', d: path, transform: `translate(${x},${y})` } },
        drawText('point-value', label, labelX, labelY, labelAnchor),
      ] satisfies readonly Drawing[],
    })),
  ];
}

const asOfSize = 12;

type Plot = TargetChartGeometry['plot'];

function drawBase({ at, label }: AxisTick, plot: Plot): readonly Drawing[] {
  return [across('base', at, plot), drawText('axis-label', label, plot.left + 4, at + 18, 'start')];
}

/** The words above the line end a little after it, or begin there where they would pass the left edge. */
function drawAsOf(
  x: number,
  label: string,
  { plot: { top, bottom }, width }: TargetChartGeometry,
): readonly Drawing[] {
  const size = textWidth(label, asOfSize);
  const end = Math.min(x + 4, width);
  const isRoomBefore = end - size >= 0;
  return [
    { name: 'line', attributes: { class: 'as-of', x1: x, x2: x, y1: top - 30, y2: bottom } },
    isRoomBefore
      ? drawText('axis-label', label, end, top - 34, 'end')
      : drawText('axis-label', label, Math.max(Math.min(x - 4, width - size), 0), top - 34, 'start'),
  ];
}

function across(className: string, y: number, { left, right }: Plot): Drawing {
  return { name: 'line', attributes: { class: className, x1: left, x2: right, y1: y, y2: y } };
}

function drawTick(text: string, x: number, y: number): Drawing {
  return { name: 'text', attributes: { x, y }, text };
}

function drawText(className: string, text: string, x: number, y: number, anchor: TextAnchor): Drawing {
  return { name: 'text', attributes: { class: className, x, y, ...textAnchor(anchor) }, text };
}
