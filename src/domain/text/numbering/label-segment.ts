import type { Label } from './read-label.ts';
import { readHeadingLabel } from './read-label.ts';

/**
 * The segment that a printed number contributes to a provision id: `三、` → `3`, `（二）` → `2`, `1.2` → `2`,
 * `第十二条之一` → `12z1`. `undefined` when `label` is not a printed number from end to end.
 */
export function labelSegment(label: string): string | undefined {
  const read = readHeadingLabel(label);
  return read?.text === label ? segmentOf(read) : undefined;
}

/** The segment of a number that has been read: 12, and 12z1 where 之一 stands after it. */
export function segmentOf({ number, inserted = [] }: Pick<Label, 'number' | 'inserted'>): string {
  return [number, ...inserted].map(String).join('z');
}
