import { textWidth } from '../svg/text-size.ts';
import type { TimeStretch } from './time-stretch.ts';
import { formatMonth } from './time-window.ts';

export interface TimelineTick {
  readonly x: number;
  readonly label: string;
  /** A line stands at its left; the name of a stretch that begins before the window has none. */
  readonly isLine: boolean;
}

/** Steps between labelled dates, in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

/**
 * Labelled dates of the time axis: the closest step whose labels do not touch. A label stands to the right of its
 * line; one that would pass the right edge is left empty. Where the window begins within a step, its first date is
 * named too if there is room.
 */
export function timelineTicks(
  window: TimeStretch,
  x: (time: number) => number,
  right: number,
  size: number,
  format: (date: string) => string,
): readonly TimelineTick[] {
  let ticks: readonly TimelineTick[] = [];
  // Over more than three years the year alone is dated.
  const finest = window.to - window.from > 3 ? 12 : 1;
  for (const step of steps.filter((months) => months >= finest)) {
    ticks = ticksBy(step, window).map((time) => ({
      x: x(time),
      label: format(nameTick(time, step)),
      isLine: true,
    }));
    const isRoomy = ticks.every(({ x: at, label }, index) => {
      const next = ticks[index + 1]?.x;
      return next === undefined || at + 4 + textWidth(label, size) + 8 <= next;
    });
    if (!isRoomy) continue;
    const first = { x: x(window.from), label: format(nameTick(window.from, step)), isLine: false };
    const next = ticks[0]?.x ?? Number.POSITIVE_INFINITY;
    if (first.x + 4 + textWidth(first.label, size) + 8 <= next) ticks = [first, ...ticks];
    break;
  }
  return ticks.map((tick) =>
    tick.x + 4 + textWidth(tick.label, size) <= right ? tick : { ...tick, label: '' },
  );
}

function ticksBy(step: number, window: TimeStretch): readonly number[] {
  const first = Math.ceil((window.from * 12) / step - 1e-6);
  const last = Math.floor((window.to * 12) / step + 1e-6);
  // Far more than any axis can label: a coarser step will do.
  if (last - first > 400) return ticksBy(step * 10, window);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => ((first + index) * step) / 12);
}

function nameTick(time: number, step: number): string {
  const month = formatMonth(time);
  return step >= 12 ? month.slice(0, 4) : month;
}
