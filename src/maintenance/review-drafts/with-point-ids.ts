import type { TargetPoint, TargetSeries } from '../../schemas/target.ts';
import { freeId } from '../editing/free-id.ts';

/** A series whose points may lack their ids. */
export type SeriesWithoutPointIds = Omit<TargetSeries, 'points'> & {
  readonly points: readonly (Omit<TargetPoint, 'id'> & Partial<Pick<TargetPoint, 'id'>>)[];
};

/** The series with an id for each of its points: its own and the year, or the number of the point. */
export function withPointIds(series: SeriesWithoutPointIds): TargetSeries {
  const taken = new Set<string>();
  return {
    ...series,
    points: series.points.map((point, index) => {
      const id = freeId(`${series.id}-${point.due?.slice(0, 4) ?? String(index + 1)}`, taken, '-n');
      taken.add(id);
      return { ...point, id };
    }),
  };
}
