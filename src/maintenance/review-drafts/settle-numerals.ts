import type { Milestone } from '../../schemas/milestone.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';
import { numeralExclusionSchema } from '../../schemas/numeral-exclusion.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { targetSeriesSchema } from '../../schemas/target.ts';
import type { Project } from '../dialogue/project.ts';
import type { DecidedItems } from './decided-items.ts';
import { withValues } from './record-fields.ts';
import type { NumeralItem } from './review-item.ts';
import { reviewNumerals } from './review-numerals.ts';
import type { ReviewedItem, TakenRecord } from './review.ts';
import { shapeRecord } from './shape-record.ts';
import { withPointIds } from './with-point-ids.ts';

/** What the numerals of a document come to that neither its records nor its drafts account for. */
interface SettledNumerals {
  /** Those decided on, and those that are still open. */
  readonly items: readonly ReviewedItem[];
  readonly exclusions: readonly TakenRecord<NumeralExclusion, NumeralItem>[];
  /** Those that become targets. */
  readonly recorded: readonly TakenRecord<TargetSeries>[];
}

/** @param open what the drafts come to that may yet be taken: it accounts for its numerals */
export function settleNumerals(
  project: Project,
  policy: string,
  open: { readonly targets: readonly TargetSeries[]; readonly milestones: readonly Milestone[] },
  { decisionOn, fill, stateOf }: DecidedItems,
): SettledNumerals {
  const numerals = reviewNumerals(project, policy, open).map((item) => {
    const decision = decisionOn(item);
    const asTarget =
      decision?.verdict === 'record'
        ? withValues(targetSeriesSchema, item.asTarget, decision.values)
        : undefined;
    return { item, decision, asTarget, ...fill(numeralExclusionSchema, item) };
  });
  const exclusions = numerals.flatMap(({ item, decision, value }) =>
    decision?.verdict === 'accept' && value !== undefined ? [{ items: [item], record: value }] : [],
  );
  const recorded = numerals.flatMap(({ item, asTarget }): readonly TakenRecord<TargetSeries>[] =>
    asTarget?.value === undefined
      ? []
      : [{ items: [item], record: shapeRecord(targetSeriesSchema, withPointIds(asTarget.value)) }],
  );
  const left = new Set(
    reviewNumerals(
      project,
      policy,
      { ...open, targets: [...open.targets, ...recorded.map(({ record }) => record)] },
      exclusions.map(({ record }) => record),
    ).map(({ key }) => key),
  );
  const items = numerals
    .filter(({ item, decision }) => decision !== undefined || left.has(item.key))
    .map(({ item, asTarget, value, faults }) => ({
      item,
      record: asTarget?.value ?? value ?? item.record,
      faults: asTarget?.faults ?? faults,
      state: stateOf(item),
    }));
  return { items, exclusions, recorded };
}
