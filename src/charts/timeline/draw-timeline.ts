import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import type { DayLine, TimelineText, TimelineGeometry, TimelineMark } from './timeline-geometry.ts';
import { timelineSigns } from './timeline-input.ts';

/**
 * A laid-out timeline as SVG elements, the same for the page at build and for the browser. Signs: a flagged stroke
 * for a deadline, a bar for a phase, a circle for an event, a diamond for a publication; broken strokes where the
 * date is worked out or the day is not printed.
 */
export function drawTimeline(geometry: TimelineGeometry): readonly DrawingGroup[] {
  const { plot, size, ticks, tickBaselines, lanes, lines, marks } = geometry;
  const grid = ticks.map(({ x }) => vertical('timeline-grid', x, plot.top, plot.bottom));
  const dates = ticks
    .filter(({ label }) => label !== '')
    .flatMap(({ x, label }) =>
      tickBaselines.map((y) => drawText('timeline-date', label, x + 4, y, 'start', size)),
    );
  return [
    { className: 'timeline-axis', drawings: [...grid, ...dates] },
    ...lanes.map((lane) => ({
      className: `timeline-lane${lane.reference ? ' reference' : ''}`,
      drawings: [
        { name: 'line', attributes: { x1: plot.left, x2: plot.right, y1: lane.top, y2: lane.top } } as const,
        ...print('timeline-title', lane.title, size),
      ],
    })),
    ...lines.map(({ id, x, label }) => ({
      className: `timeline-line ${id}`,
      drawings: [vertical('', x, ...lineExtent(id, x, label.box, plot)), ...print('', label, size)],
    })),
    ...marks.map((mark) => drawMark(mark, size)),
  ];
}

/** From the plot to the side of its label, or to the label's edge where the label stands across the line. */
function lineExtent(
  id: DayLine['id'],
  x: number,
  { left, right, top, bottom }: TimelineText['box'],
  plot: TimelineGeometry['plot'],
): readonly [number, number] {
  const isAcross = left < x && x < right;
  return id === 'as-of'
    ? [isAcross ? bottom : top + 3, plot.bottom]
    : [plot.top, isAcross ? top : bottom - 3];
}

function drawMark(mark: TimelineMark, size: number): DrawingGroup {
  const { kind, derived, reference, bar, numbered, x, y } = mark;
  const states = [kind, derived ? 'derived' : '', reference ? 'reference' : '', numbered ? 'numbered' : ''];
  const spans = [
    ...mark.fuzzy.map(({ from, to }) => horizontal('timeline-fuzzy', from, to, y)),
    ...mark.solid.map(({ from, to }) => box('timeline-bar', from, y - 4, to - from, 8)),
  ];
  const feathers = derived && !bar ? [horizontal('timeline-fuzzy', x - 17, x + 17, y)] : [];
  const signs = bar && kind === 'phase' ? [] : [sign(timelineSigns[kind], x, y)];
  return {
    className: ['timeline-mark', ...states].filter(Boolean).join(' '),
    item: mark.id,
    drawings: [hitArea(mark), ...spans, ...feathers, ...signs, ...print('timeline-label', mark.text, size)],
  };
}

function sign(path: string, x: number, y: number): Drawing {
  return { name: 'path', attributes: { class: 'timeline-sign', d: path, transform: `translate(${x},${y})` } };
}

/** Takes pointer and touch for the whole of a mark and its text. */
function hitArea({ box: { left, right, top, bottom } }: TimelineMark): Drawing {
  return box('timeline-hit', left, top, right - left, bottom - top);
}

function box(className: string, x: number, y: number, width: number, height: number): Drawing {
  return {
    name: 'rect',
    attributes: { class: className, x, y: round(y), width: round(width), height: round(height) },
  };
}

function vertical(className: string, x: number, y1: number, y2: number): Drawing {
  return { name: 'line', attributes: { ...classOf(className), x1: x, x2: x, y1: round(y1), y2: round(y2) } };
}

function horizontal(className: string, x1: number, x2: number, y: number): Drawing {
  return { name: 'line', attributes: { ...classOf(className), x1: round(x1), x2: round(x2), y1: y, y2: y } };
}

function print(
  className: string,
  { lines, x, baselines, anchor }: TimelineText,
  size: number,
): readonly Drawing[] {
  return lines.map((line, index) => drawText(className, line, x, baselines[index] ?? 0, anchor, size));
}

function drawText(
  className: string,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  size: number,
): Drawing {
  const attributes = { ...classOf(className), x: round(x), y, 'text-anchor': anchor, 'font-size': size };
  return { name: 'text', attributes, text };
}

function classOf(className: string): Readonly<Record<string, string>> {
  return className === '' ? {} : { class: className };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
