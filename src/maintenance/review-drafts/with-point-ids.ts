import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { freeId } from '../editing/free-id.ts';

type WithoutId = Omit<TargetPoint, 'id'> & Partial<Pick<TargetPoint, 'id'>>;

/** A series whose points may lack their ids. */
export type SeriesWithoutPointIds = Omit<TargetSeries, 'points'> & { readonly points: readonly WithoutId[] };

/** The series with an id for each of its points. */
export function withPointIds(series: SeriesWithoutPointIds): TargetSeries {
  return { ...series, points: withFreePointIds(series.id, series.points) };
}

/** The points with their ids: that of the series and the year, or the number of the point. */
export function withFreePointIds(series: string, points: readonly WithoutId[]): TargetPoint[] {
  const taken = new Set<string>();
  return points.map((point, index) => {
    const id = freeId(`${series}-${point.due?.slice(0, 4) ?? String(index + 1)}`, taken, '-n');
    taken.add(id);
    return { ...point, id };
  });
}
