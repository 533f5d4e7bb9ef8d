import { isInWindow, type ItemExtent } from './item-extent.ts';
import type { TimeStretch } from './time-stretch.ts';

/** Shortest stretch that a reader may zoom to: three months. */
const shortest = 0.25;

/**
 * A stretch `factor` times as long about a moment that stays at the same share of its width, inside `whole`, cut to months.
 * @param factor 0.5 shows half the time, 2 twice of it
 */
export function zoomWindow(
  window: TimeStretch,
  factor: number,
  centre: number,
  whole: TimeStretch,
): TimeStretch {
  const length = window.to - window.from;
  const wanted = Math.min(Math.max(length * factor, shortest), whole.to - whole.from);
  const share = length === 0 ? 0.5 : (centre - window.from) / length;
  return fitWindow(centre - share * wanted, wanted, whole);
}

/**
 * The half of a window in which most is to be seen; of equals the one nearest to `preferred`. Its middle about
 * `preferred` where nothing is seen in any.
 */
export function fullestHalf(
  window: TimeStretch,
  extents: readonly ItemExtent[],
  preferred: number,
  whole: TimeStretch,
): TimeStretch {
  const length = Math.max((window.to - window.from) / 2, shortest);
  const starts = Array.from(
    { length: Math.max(Math.round((window.to - window.from - length) * 12), 0) + 1 },
    (_, month) => window.from + month / 12,
  );
  const halves = starts.map((from) => {
    const half = fitWindow(from, length, whole);
    return {
      half,
      shown: countIn(extents, half),
      distance: Math.abs((half.from + half.to) / 2 - preferred),
    };
  });
  const [best] = halves.toSorted((a, b) => b.shown - a.shown || a.distance - b.distance);
  return best?.half ?? fitWindow(preferred - length / 2, length, whole);
}

/**
 * The window moved by halves of its length, earlier (-1) or later (1), to where something is to be seen; unmoved where
 * nothing is on that side.
 */
export function nextWindow(
  window: TimeStretch,
  direction: -1 | 1,
  extents: readonly ItemExtent[],
  whole: TimeStretch,
): TimeStretch {
  for (let from = window; ;) {
    const next = moveWindow(from, direction / 2, whole);
    if (next.from === from.from) return window;
    if (countIn(extents, next) > 0) return next;
    from = next;
  }
}

function countIn(extents: readonly ItemExtent[], window: TimeStretch): number {
  return extents.filter((extent) => isInWindow(extent, window)).length;
}

/** The stretch moved by a share of its length: 0.5 half a screen later, -0.5 half a screen earlier. */
export function moveWindow(window: TimeStretch, share: number, whole: TimeStretch): TimeStretch {
  const length = window.to - window.from;
  return fitWindow(window.from + share * length, length, whole);
}

/** Whether nothing is left out. */
export function isWhole(window: TimeStretch, whole: TimeStretch): boolean {
  return window.from <= whole.from && window.to >= whole.to;
}

/** `YYYY-MM` of a moment, cut to the month: 2024.5 → 2024-07. */
export function formatMonth(time: number): string {
  const months = Math.round(time * 12);
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Inverse of `formatMonth`; undefined for anything else. */
export function parseMonth(text: string): number | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? undefined : Number(match[1]) + (Number(match[2]) - 1) / 12;
}

function fitWindow(from: number, length: number, whole: TimeStretch): TimeStretch {
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  const toMonth = (time: number) => Math.round(time * 12) / 12;
  return { from: Math.max(toMonth(start), whole.from), to: Math.min(toMonth(start + length), whole.to) };
}
