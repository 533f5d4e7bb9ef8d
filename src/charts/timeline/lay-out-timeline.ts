import { textWidth, wrapText } from '../svg/text-size.ts';
import { endTime, startTime } from '../svg/year-time.ts';
import { round } from '../svg/round.ts';
import { isInWindow, itemExtent, type ItemExtent } from './item-extent.ts';
import type { TimeStretch } from './time-stretch.ts';
import { breakOff } from './break-off.ts';
import { placeItem, type PlacingRules } from './place-item.ts';
import { SlotGrid } from './slot-grid.ts';
import type {
  PlacedLane,
  DayLine,
  TimelineText,
  TimelineGeometry,
  TimelineMark,
  TimelineSpan,
} from './timeline-geometry.ts';
import type { TimelineInput, TimelineItem, TimelineLane } from './timeline-input.ts';
import { timelineTicks, type TimelineTick } from './timeline-ticks.ts';

/** Half the width of a sign; of one whose date is worked out. */
const signHalf = 7;
const fuzzyHalf = 17;
/** A stretch at least this long is drawn as a bar with its label above, a shorter one as a sign. */
const shortestBar = 30;

/** What every step of the layout needs. */
interface Frame extends PlacingRules {
  readonly width: number;
  readonly row: number;
  readonly x: (time: number) => number;
}

/**
 * Lays out the items whose date falls into the window: a lane a document, rows in a lane, each label at the side of its
 * mark or above its bar. No label overlaps another at any width, and no upright line runs through one; a label
 * without room gives way to its number in the list.
 * @param width in user units, 320 at least
 */
export function layOutTimeline(input: TimelineInput, width: number): TimelineGeometry {
  const isNarrow = width < 480;
  const size = isNarrow ? 14 : 13;
  const [left, right] = [1, width - 1];
  const { window } = input;
  // Room for half a sign at either end of the time axis.
  const [start, end] = [left + signHalf, right - signHalf];
  const x = (time: number) => start + ((time - window.from) / (window.to - window.from)) * (end - start);
  const row = Math.round(size * 1.5);
  const frame: Frame = {
    width,
    left,
    right,
    size,
    row,
    x,
    lines: isNarrow ? 3 : 2,
    rows: isNarrow ? 40 : 24,
  };
  const headBottom = 2 * row + 4;
  const day = placeDay(input, frame);
  const ticks = timelineTicks(window, (time) => round(x(time)), right, size, input.formatTick);
  const lanes: PlacedLane[] = [];
  let y = headBottom;
  for (const lane of input.lanes) {
    const placed = placeLane(lane, input, y, frame, ticks, day);
    lanes.push(placed);
    y = placed.bottom;
  }
  return {
    width,
    height: y + 1,
    size,
    row,
    head: { bottom: headBottom, ticks, baseline: round(headBottom - row * 0.3), day },
    lanes,
  };
}

function placeLane(
  lane: TimelineLane,
  { items, window }: TimelineInput,
  top: number,
  frame: Frame,
  ticks: readonly TimelineTick[],
  day: DayLine | undefined,
): PlacedLane {
  const { row, size, left, right } = frame;
  const title = placeText(wrapText(lane.title, size, right - left), left, 'start', top + row * 0.4, frame);
  const rowsTop = round(title.box.bottom + row * 0.25);
  const grid = new SlotGrid(10);
  const marks = items
    .filter((item) => item.lane === lane.id)
    .map((item) => ({ item, extent: itemExtent(item) }))
    .filter(({ extent }) => isInWindow(extent, window))
    .sort(byKindAndTime)
    .map(({ item, extent }) => placeMark(item, extent, lane, grid, rowsTop, window, frame));
  const bottom = round(rowsTop + (Math.max(grid.height, 1) + 0.5) * row);
  const labels = marks.map(({ text }) => text.box);
  const upright = (x: number) => breakOff({ x, top: rowsTop, bottom }, labels);
  return {
    id: lane.id,
    reference: lane.reference,
    title,
    top: round(top),
    rowsTop,
    bottom,
    marks,
    grid: ticks.filter(({ isLine }) => isLine).flatMap(({ x }) => upright(x)),
    day: day === undefined ? [] : upright(day.x),
  };
}

interface DatedItem {
  readonly item: TimelineItem;
  readonly extent: ItemExtent;
}

/** Phases first, so that bars stand at the top of a lane; then by time. */
function byKindAndTime(a: DatedItem, b: DatedItem): number {
  const phaseFirst = Number(b.item.kind === 'phase') - Number(a.item.kind === 'phase');
  const inTime = a.extent.whole.from - b.extent.whole.from || a.extent.whole.to - b.extent.whole.to;
  return phaseFirst || inTime || a.item.number - b.item.number;
}

function placeMark(
  item: TimelineItem,
  extent: ItemExtent,
  lane: TimelineLane,
  grid: SlotGrid,
  rowsTop: number,
  window: TimeStretch,
  frame: Frame,
): TimelineMark {
  const { left, right, row, x } = frame;
  const toSpan = (stretch: TimeStretch): TimelineSpan => ({
    from: round(x(Math.max(stretch.from, window.from))),
    to: round(x(Math.min(stretch.to, window.to))),
  });
  const whole = toSpan(extent.whole);
  const bar = whole.to - whole.from >= shortestBar;
  const half = item.derived ? fuzzyHalf : signHalf;
  const centre = (whole.from + whole.to) / 2;
  const space = bar
    ? { left: whole.from, right: whole.to }
    : { left: Math.max(centre - half, left), right: Math.min(centre + half, right) };
  const placed = placeItem({ ...space, bar, label: item.label, number: String(item.number) }, grid, frame);
  const top = rowsTop + placed.row * row;
  const textX = placed.anchor === 'start' ? placed.textLeft : placed.textRight;
  const spans = (stretches: readonly TimeStretch[]) =>
    bar ? stretches.map(toSpan).filter(({ from, to }) => to > from) : [];
  return {
    id: item.id,
    kind: item.kind,
    derived: item.derived,
    reference: lane.reference,
    x: round(centre),
    y: round(top + (bar ? placed.rows - 0.62 : 0.5) * row),
    bar,
    solid: spans(extent.certain),
    fuzzy: spans(extent.uncertain),
    text: placeText(placed.text, textX, placed.anchor, top, frame),
    numbered: placed.numbered,
    box: {
      left: round(placed.left),
      right: round(placed.right),
      top: round(top),
      bottom: round(top + placed.rows * row),
    },
  };
}

function placeDay({ line, window }: TimelineInput, frame: Frame): DayLine | undefined {
  // The line stands in the middle of its day.
  const time = (startTime(line.day) + endTime(line.day)) / 2;
  if (time < window.from || time > window.to) return undefined;
  const at = round(frame.x(time));
  const labelWidth = textWidth(line.label, frame.size);
  const [before, after] = [at - 5 - labelWidth, at + 5];
  if (after + labelWidth <= frame.right || before < frame.left) {
    // After the line; with room on neither side, as far after it as the drawing allows.
    const start = Math.max(frame.left, Math.min(after, frame.right - labelWidth));
    return { id: line.id, x: at, label: placeText([line.label], start, 'start', 0, frame) };
  }
  return { id: line.id, x: at, label: placeText([line.label], at - 5, 'end', 0, frame) };
}

function placeText(
  lines: readonly string[],
  x: number,
  anchor: 'start' | 'end',
  top: number,
  { size, row }: Frame,
): TimelineText {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  return {
    lines,
    x: round(x),
    baselines: lines.map((_line, index) => round(top + index * row + row / 2 + size * 0.36)),
    anchor,
    box: {
      left: round(anchor === 'start' ? x : x - width),
      right: round(anchor === 'start' ? x + width : x),
      top: round(top),
      bottom: round(top + lines.length * row),
    },
  };
}
