import type { Drawing } from '../svg/drawing.ts';
import { round } from '../svg/round.ts';
import { textAnchor } from '../svg/text-anchor.ts';

/** Sizes of type in the picture of commitments, in user units. */
export const size = { name: 14, label: 13, year: 16, count: 12, title: 16 } as const;

/** A line across. */
export function rule(className: string, x1: number, x2: number, y: number): Drawing {
  return { name: 'line', attributes: { class: className, x1, x2, y1: round(y), y2: round(y) } };
}

/** A line of words. */
export function text(
  className: string,
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
  fontSize: number,
): Drawing {
  return {
    name: 'text',
    attributes: { class: className, x: round(x), y: round(y), ...textAnchor(anchor), 'font-size': fontSize },
    text: words,
  };
}
