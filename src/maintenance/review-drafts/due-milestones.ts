import { proposeLabel } from '../../domain/targets/drafts/propose-label.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { Project } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';
import { reasoningOf } from './list-review-items.ts';
import type { MilestoneItem, WrittenDraft } from './review-item.ts';

/** A milestone on which accepted targets fall due. */
export type DueMilestone = { readonly targets: readonly string[] } & (
  | { readonly kind: 'recorded'; readonly at: WrittenDraft }
  | { readonly kind: 'drafted'; readonly item: MilestoneItem }
  | { readonly kind: 'made'; readonly milestone: Milestone }
);

/**
 * The date of every accepted target, once a date and line: the milestone on record of it, else the drafted one, else one
 * made of the words of the target.
 * @param drafts each with the record that it would become
 */
export function dueMilestones(
  { content }: Project,
  drafts: readonly MilestoneItem[],
  targets: readonly TargetSeries[],
): readonly DueMilestone[] {
  const recorded = recordedMilestones(content.milestones.records);
  const taken = new Set([...content.milestones.claimedIds, ...drafts.map(({ record }) => record.id)]);
  const dated = targets.flatMap(({ policy, points }) =>
    points.flatMap((point) => (point.due === undefined ? [] : [{ policy, point, due: point.due }])),
  );
  const groups = Map.groupBy(dated, ({ point, due }) => `${point.provision} ${due}`);
  return [...groups.values()].flatMap((group): readonly DueMilestone[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { policy, due, point } = first;
    const ids = group.map(({ point: each }) => each.id);
    const isOfDate = (milestone: Milestone): boolean =>
      milestone.policy === policy && isDueOn(milestone, point.provision, due);
    const known = recorded.find(({ milestone }) => milestone.review !== 'draft' && isOfDate(milestone));
    if (known !== undefined) return [{ kind: 'recorded', at: known.at, targets: ids }];
    const item = drafts.find(({ record }) => isOfDate(record));
    if (item !== undefined) return [{ kind: 'drafted', item, targets: ids }];
    const id = freeId(`${policy}-m-${point.provision}`, taken, '-n');
    taken.add(id);
    const { dueText, dueBasis = 'explicit', precision = 'year', provision, quote } = point;
    const milestone: Milestone = {
      id,
      policy,
      kind: 'deadline',
      end: due,
      precision,
      basis: dueBasis,
      ...(dueBasis === 'derived' && reasoningOf(dueText ?? due)),
      ...(dueText !== undefined && { dateText: dueText }),
      provision,
      quote,
      label: proposeLabel({ quote, dateText: dueText }),
      targets: ids,
      review: 'reviewed',
    };
    return [{ kind: 'made', milestone, targets: ids }];
  });
}

/** Whether a milestone ends on a date that a provision states. */
export function isDueOn(
  { start, end = start, ...milestone }: Milestone,
  provision: string,
  due: string,
): boolean {
  return milestone.provision === provision && end === due;
}

function recordedMilestones(
  records: Project['content']['milestones']['records'],
): readonly { readonly milestone: Milestone; readonly at: WrittenDraft }[] {
  const counts = new Map<string, number>();
  return records.map(({ value, file }) => {
    const index = counts.get(file) ?? 0;
    counts.set(file, index + 1);
    return { milestone: value, at: { file, index } };
  });
}
