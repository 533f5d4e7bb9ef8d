import type { Site, TrackedSeries, TrackedPoint } from '../../content/site.ts';

/** Where a series stands on the page of targets; only what is `counted` enters any total of the site. */
import type { TargetPart } from '../../schemas/vocabulary.ts';

/** A statement with the series it belongs to. */
export interface CountedStatement {
  readonly tracked: TrackedSeries;
  readonly statement: TrackedPoint;
}

/** Reference material comes first, in a part of its own; of the policies, their rates, which are no commitments. */
export function targetPartOf({ series, policy }: TrackedSeries): TargetPart {
  if (policy.nature === 'reference') return 'reference';
  return series.kind === 'policy-rate' ? 'rates' : 'counted';
}

/** Every series of the documents whose records are complete. */
export function completeTracker(site: Site): readonly TrackedSeries[] {
  return site.tracker.filter(({ policy }) => policy.trackers === 'complete');
}

/**
 * The statements that the site counts wherever it counts statements: each sentence in which a policy document sets a
 * target or a deliverable, repetitions included, in document and printed order.
 */
export function countedStatements(site: Site): readonly CountedStatement[] {
  return completeTracker(site)
    .filter((tracked) => targetPartOf(tracked) === 'counted')
    .flatMap((tracked) => tracked.points.map((statement) => ({ tracked, statement })));
}
