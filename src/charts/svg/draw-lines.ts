import type { Drawing } from './drawing.ts';

/** A straight line, across or upright. */
interface StraightLine {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Lines of one look as one path, since a page has many drawings: an element less for each; nothing without lines. */
export function drawLines(className: string, lines: readonly StraightLine[]): readonly Drawing[] {
  if (lines.length === 0) return [];
  const d = lines.map(({ x1, x2, y1, y2 }) => `M${x1},${y1}${x1 === x2 ? `V${y2}` : `H${x2}`}`).join('');
  return [{ name: 'path', attributes: { ...(className !== '' && { class: className }), d } }];
}
