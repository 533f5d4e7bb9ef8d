import type { Box } from '../svg/box.ts';
import type { UprightLine } from './timeline-geometry.ts';

/** Least distance between a line and a label, and the shortest piece of a line worth drawing. */
const clearance = 3;
const shortest = 4;

/** The pieces of an upright line that are left when it gives way to every label in its path, from the top. */
export function breakOff({ x, top, bottom }: UprightLine, labels: readonly Box[]): readonly UprightLine[] {
  const inPath = labels
    .filter((label) => label.left - clearance < x && x < label.right + clearance)
    .toSorted((a, b) => a.top - b.top);
  const pieces: UprightLine[] = [];
  let from = top;
  for (const label of inPath) {
    pieces.push({ x, top: from, bottom: Math.min(label.top, bottom) });
    from = Math.max(from, label.bottom);
  }
  pieces.push({ x, top: from, bottom });
  return pieces.filter((piece) => piece.bottom - piece.top >= shortest);
}
