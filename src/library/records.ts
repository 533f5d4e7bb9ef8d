import { getCollection } from 'astro:content';
import type { Milestone } from '../schemas/milestone.ts';
import type { TargetPoint, TargetSeries } from '../schemas/target.ts';

/** Every target series, in file order. */
export async function getTargets(): Promise<readonly TargetSeries[]> {
  return (await getCollection('targets')).map(({ data }) => data);
}

/** Every milestone, in file order. */
export async function getMilestones(): Promise<readonly Milestone[]> {
  return (await getCollection('milestones')).map(({ data }) => data);
}

/** A series by id. @throws when no such series exists; the content check names the place. */
export async function getTarget(id: string): Promise<TargetSeries> {
  const series = (await getTargets()).find((candidate) => candidate.id === id);
  if (series === undefined) throw new Error(`No target series "${id}" in content/targets`);
  return series;
}

/** A statement with the series it belongs to. */
export interface PlacedPoint {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}
