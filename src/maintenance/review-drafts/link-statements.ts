import type { TargetPoint } from '../../schemas/target.ts';
import { withFreePointIds } from './with-point-ids.ts';

/**
 * The statements of one series, joined: of those with one date, or without, a later one repeats the first where it states
 * the same value, and states it differently where it does not. What a person said of it stays.
 * @param series id of the series, for the ids of its statements
 */
export function linkStatements(series: string, points: readonly TargetPoint[]): readonly TargetPoint[] {
  const named = withFreePointIds(series, points);
  return named.map((point, index) => {
    if (point.repeatOf !== undefined || point.variantOf !== undefined) return point;
    const first = named.slice(0, index).find(({ due }) => due === point.due);
    if (first === undefined) return point;
    const isSame = first.value === point.value && first.unit === point.unit;
    return { ...point, ...(isSame ? { repeatOf: first.id } : { variantOf: first.id }) };
  });
}
