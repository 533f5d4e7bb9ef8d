import { readLabel } from './read-label.ts';

/**
 * The segment that a printed number contributes to a provision id: `三、` → `3`, `（二）` → `2`, `一是` → `1`.
 * `undefined` when `label` is not a printed number from end to end.
 */
export function labelSegment(label: string): string | undefined {
  const read = readLabel(label);
  return read?.text === label ? String(read.number) : undefined;
}
