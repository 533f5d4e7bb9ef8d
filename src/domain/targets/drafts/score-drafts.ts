import type { Milestone } from '../../../schemas/milestone.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import type { Drafts } from './propose-drafts.ts';
import type { DraftScores } from './score-pairs.ts';
import { scorePairs } from './score-pairs.ts';

/** The reviewed records of one document. */
export interface ReviewedRecords {
  readonly targets: readonly TargetSeries[];
  readonly milestones: readonly Milestone[];
  /** Those with an alias in the document. */
  readonly organisations: readonly Organisation[];
}

/**
 * Compares drafts with the reviewed records of the same document, each record matched at most once.
 * Target points match in one paragraph with overlapping quotes and the same value, and are exact when unit,
 * comparator, due date and modality agree; milestones match on overlapping quotes with the same last date, and are
 * exact with kind and basis; organisations match on a printed name.
 */
export function scoreDrafts(drafts: Drafts, reviewed: ReviewedRecords): DraftScores {
  return {
    targets: scorePairs(points(drafts.targets), points(reviewed.targets), {
      matches: isSamePoint,
      agrees: isExactPoint,
    }),
    milestones: scorePairs(drafts.milestones, reviewed.milestones, {
      matches: isSameMilestone,
      agrees: isExactMilestone,
    }),
    organisations: scorePairs(drafts.organisations, reviewed.organisations, {
      matches: sharesName,
      agrees: sharesName,
    }),
  };
}

function points(series: readonly TargetSeries[]): TargetPoint[] {
  return series.flatMap((each) => each.points);
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function isSamePoint(a: TargetPoint, b: TargetPoint): boolean {
  return (
    a.provision === b.provision &&
    a.value === b.value &&
    a.valueMax === b.valueMax &&
    overlaps(a.quote, b.quote)
  );
}

function isExactPoint(a: TargetPoint, b: TargetPoint): boolean {
  return (
    isSamePoint(a, b) &&
    a.unit === b.unit &&
    (a.comparator ?? 'eq') === (b.comparator ?? 'eq') &&
    a.due === b.due &&
    a.modality === b.modality
  );
}

function isSameMilestone(a: Milestone, b: Milestone): boolean {
  return (
    a.provision === b.provision && (a.end ?? a.start) === (b.end ?? b.start) && overlaps(a.quote, b.quote)
  );
}

function isExactMilestone(a: Milestone, b: Milestone): boolean {
  return isSameMilestone(a, b) && a.kind === b.kind && a.basis === b.basis;
}

function sharesName(a: Organisation, b: Organisation): boolean {
  const names = (each: Organisation) => new Set([each.name, ...each.aliases.map(({ name }) => name)]);
  return !names(a).isDisjointFrom(names(b));
}
