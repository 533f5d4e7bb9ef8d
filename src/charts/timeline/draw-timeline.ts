import { drawLines } from '../svg/draw-lines.ts';
import type { Drawing, DrawingGroup } from '../svg/drawing.ts';
import { textAnchor } from '../svg/text-anchor.ts';
import { textWidth } from '../svg/text-size.ts';
import { round } from '../svg/round.ts';
import type {
  PlacedLane,
  TimelineText,
  TimelineGeometry,
  TimelineMark,
  UprightLine,
} from './timeline-geometry.ts';
import { timelineSigns } from './timeline-input.ts';

/**
 * A laid-out timeline as SVG elements, whole: head, then each lane with its title. Signs: a flagged stroke
 * for a deadline, a bar for a phase, a circle for an event, a diamond for a publication; broken strokes where the
 * date is worked out or the day is not printed.
 */
export function drawTimeline(geometry: TimelineGeometry): readonly DrawingGroup[] {
  const { width, size, lanes } = geometry;
  return [
    ...drawTimelineHead(geometry),
    ...lanes.flatMap((lane) => [
      {
        className: `timeline-title-row${lane.reference ? ' reference' : ''}`,
        drawings: [
          { name: 'line', attributes: { x1: 0, x2: width, y1: lane.top, y2: lane.top } } as const,
          ...print('timeline-title', lane.title, size),
        ],
      },
      ...drawTimelineLane(geometry, lane),
    ]),
  ];
}

/** The dates of the axis and the label of the day that is marked. */
export function drawTimelineHead({ size, head }: TimelineGeometry): readonly DrawingGroup[] {
  const { ticks, baseline, bottom, day } = head;
  const dates = ticks
    .filter(({ label }) => label !== '')
    .map(({ label, x }) => drawText('timeline-date', label, x + 4, baseline, 'start', size));
  const lines = ticks.filter(({ isLine }) => isLine).map(({ x }) => ({ x, top: baseline - size, bottom }));
  const groups = [
    { className: 'timeline-axis', drawings: [...drawUpright('timeline-grid', lines), ...dates] },
  ];
  if (day === undefined) return groups;
  // Beside a label that stands at its side; from beneath one that had to move across it.
  const { left, right, top, bottom: under } = day.label.box;
  const isAcross = left < day.x && day.x < right;
  const inDates = ticks.some(
    ({ x, label }) => label !== '' && x < day.x && day.x < x + 7 + textWidth(label, size),
  );
  const from = isAcross ? under : top + 3;
  return [
    ...groups,
    {
      className: `timeline-day ${day.id}`,
      drawings: [
        ...drawUpright(
          '',
          inDates
            ? [
                { x: day.x, top: from, bottom: under },
                { x: day.x, top: baseline + 3, bottom },
              ]
            : [{ x: day.x, top: from, bottom }],
        ),
        ...print('', day.label, size),
      ],
    },
  ];
}

/** The marks of one lane over its pieces of the axis, without its title. */
export function drawTimelineLane({ size }: TimelineGeometry, lane: PlacedLane): readonly DrawingGroup[] {
  const draw = (className: string, lines: readonly UprightLine[]) =>
    lines.length === 0 ? [] : [{ className, drawings: drawUpright('', lines) }];
  return [
    ...draw('timeline-grid', lane.grid),
    ...draw('timeline-day', lane.day),
    ...lane.marks.map((mark) => drawMark(mark, size)),
  ];
}

/**
 * The marks of one lane in a single row without words, `geometry.row` high: what a folded lane shows. Marks alike are one
 * group whose signs are one path; where they coincide they are drawn once.
 */
export function drawTimelineStrip({ row }: TimelineGeometry, lane: PlacedLane): readonly DrawingGroup[] {
  const y = row / 2;
  return [...Map.groupBy(lane.marks, (mark) => markClass({ ...mark, numbered: false }))].map(
    ([className, marks]) => {
      const spans = new Map(
        marks.flatMap((mark) => drawSpans({ ...mark, y })).map((span) => [JSON.stringify(span), span]),
      );
      const signs = new Set(marks.flatMap((mark) => signOf({ ...mark, y })));
      const path = { class: 'timeline-sign', d: [...signs].join('') };
      return {
        className,
        drawings: [
          ...spans.values(),
          ...(signs.size === 0 ? [] : [{ name: 'path', attributes: path } as const]),
        ],
      };
    },
  );
}

function drawMark(mark: TimelineMark, size: number): DrawingGroup {
  return {
    className: markClass(mark),
    item: mark.id,
    drawings: [hitArea(mark), ...drawSigns(mark), ...print('', mark.text, size)],
  };
}

function markClass({ kind, derived, reference, numbered }: TimelineMark): string {
  const states = [kind, derived ? 'derived' : '', reference ? 'reference' : '', numbered ? 'numbered' : ''];
  return ['timeline-mark', ...states].filter(Boolean).join(' ');
}

function drawSigns(mark: TimelineMark): readonly Drawing[] {
  const signs = signOf(mark).map(
    (d) => ({ name: 'path', attributes: { class: 'timeline-sign', d } }) as const,
  );
  return [...drawSpans(mark), ...signs];
}

/** The path of its sign from where it stands, where it has one beside its bar. */
function signOf({ kind, bar, x, y }: TimelineMark): readonly string[] {
  return bar && kind === 'phase' ? [] : [`M${x},${y}${timelineSigns[kind]}`];
}

function drawSpans({ derived, bar, fuzzy, solid, x, y }: TimelineMark): readonly Drawing[] {
  const spans = [
    ...fuzzy.map(({ from, to }) => horizontal('timeline-fuzzy', from, to, y)),
    ...solid.map(({ from, to }) => box('timeline-bar', from, y - 4, to - from, 8)),
  ];
  const feathers = derived && !bar ? [horizontal('timeline-fuzzy', x - 17, x + 17, y)] : [];
  return [...spans, ...feathers];
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

function drawUpright(className: string, lines: readonly UprightLine[]): readonly Drawing[] {
  return drawLines(
    className,
    lines.map(({ x, top, bottom }) => ({ x1: x, x2: x, y1: round(top), y2: round(bottom) })),
  );
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
  const attributes = { ...classOf(className), x: round(x), y, ...textAnchor(anchor), 'font-size': size };
  return { name: 'text', attributes, text };
}

function classOf(className: string): Readonly<Record<string, string>> {
  return className === '' ? {} : { class: className };
}
