import type { TrackedPoint, TrackedSeries } from './tracker.ts';
import { getTracker } from './tracker.ts';
import type { TargetPart } from '../schemas/vocabulary.ts';

/** A statement with the series it belongs to. */
export interface CountedStatement {
  readonly tracked: TrackedSeries;
  readonly statement: TrackedPoint;
}

/** Reference material stands apart first; of the policies, their rates, which are no commitments. */
export function partOf({ series, policy }: TrackedSeries): TargetPart {
  if (policy.nature === 'reference') return 'reference';
  return series.kind === 'policy-rate' ? 'rates' : 'counted';
}

/** Every series of the documents whose records are complete. */
export async function getCompleteTracker(): Promise<readonly TrackedSeries[]> {
  return (await getTracker()).filter(({ policy }) => policy.trackers === 'complete');
}

/**
 * The statements that the site counts wherever it counts statements: each place in which a policy document sets a
 * target or a deliverable, repetitions included, in document and printed order.
 */
export async function getCountedStatements(): Promise<readonly CountedStatement[]> {
  return (await getCompleteTracker())
    .filter((tracked) => partOf(tracked) === 'counted')
    .flatMap((tracked) => tracked.points.map((statement) => ({ tracked, statement })));
}
