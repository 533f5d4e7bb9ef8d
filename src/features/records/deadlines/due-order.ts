import { endOf } from './deadlines.ts';

/**
 * A text that sorts rows by deadline: what falls due next comes first, then later ones, then what is past, the latest
 * first; what has no date comes last.
 * @param dues dates of one row, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param day `YYYY-MM-DD`
 */
export function dueOrder(dues: readonly string[], day: string): string {
  const ends = dues.map(endOf).toSorted();
  const next = ends.find((end) => end >= day);
  if (next !== undefined) return `0 ${next}`;
  const last = ends.at(-1);
  return last === undefined ? '2' : `1 ${last.replace(/\d/gu, (digit) => String(9 - Number(digit)))}`;
}
