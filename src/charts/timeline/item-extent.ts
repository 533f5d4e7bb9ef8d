import { endTime, startTime } from '../svg/year-time.ts';
import type { TimeStretch } from './time-stretch.ts';
import type { TimelineItem } from './timeline-input.ts';

/** Where an item stands in time: a moment, or a stretch with certain and uncertain parts. */
export interface ItemExtent {
  /** All that the item may take up. A deadline is a moment: `from` equals `to`. */
  readonly whole: TimeStretch;
  /** Parts that the text dates. */
  readonly certain: readonly TimeStretch[];
  /** Parts in which an end, or the event, lies somewhere. */
  readonly uncertain: readonly TimeStretch[];
}

/**
 * A deadline is the moment at which its date is over. A phase runs from the first day of its first date to the
 * last day of its last; where it is worked out, the units of its two dates are uncertain. An event or publication
 * lies somewhere in its date.
 */
export function itemExtent(item: TimelineItem): ItemExtent {
  const { kind, start, end, derived } = item;
  if (kind === 'deadline') {
    const over = endTime(end);
    return { whole: { from: over, to: over }, certain: [], uncertain: [] };
  }
  const whole = { from: startTime(start), to: endTime(end) };
  if (kind !== 'phase') return { whole, certain: [], uncertain: [whole] };
  if (!derived) return { whole, certain: [whole], uncertain: [] };
  const begun = endTime(start);
  const ending = startTime(end);
  if (begun >= ending) return { whole, certain: [], uncertain: [whole] };
  return {
    whole,
    certain: [{ from: begun, to: ending }],
    uncertain: [
      { from: whole.from, to: begun },
      { from: ending, to: whole.to },
    ],
  };
}

/** Whether any of an item falls into a window; a deadline belongs to the stretch that it ends. */
export function isInWindow({ whole }: ItemExtent, window: TimeStretch): boolean {
  if (whole.from === whole.to) return whole.from > window.from && whole.from <= window.to;
  return whole.to > window.from && whole.from < window.to;
}
