import type { Milestone } from '../../schemas/milestone.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { Project } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';

/** A milestone of accepted targets. */
interface DueMilestone {
  /** The draft that it takes the place of. */
  readonly draft: Milestone | undefined;
  readonly milestone: Milestone;
}

/** The date of every accepted target, once a date and line: the drafted milestone of it, else one made of its words. */
export function dueMilestones(
  { content }: Project,
  drafts: readonly Milestone[],
  targets: readonly TargetSeries[],
): readonly DueMilestone[] {
  const dated = targets.flatMap(({ policy, points }) =>
    points.flatMap((point) => (point.due === undefined ? [] : [{ policy, point, due: point.due }])),
  );
  const groups = Map.groupBy(dated, ({ point, due }) => `${point.provision} ${due}`);
  const taken = new Set(content.milestones.claimedIds);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { policy, due, point } = first;
    const draft = drafts.find(
      ({ provision, start, end = start }) => provision === point.provision && end === due,
    );
    const id = freeId(`${policy}-m-${point.provision}`, taken, '-n');
    taken.add(id);
    const { dueText, dueBasis = 'explicit', precision = 'year', provision, quote } = point;
    const made: Milestone = draft ?? {
      id,
      policy,
      kind: 'deadline',
      end: due,
      precision,
      basis: dueBasis,
      ...(dueText !== undefined && { dateText: dueText }),
      provision,
      quote,
      label: dueText ?? due,
      targets: [],
      review: 'reviewed',
    };
    const listed = group.map(({ point: each }) => each.id);
    return [
      { draft, milestone: { ...made, id, labelEn: undefined, targets: listed, review: 'reviewed' as const } },
    ];
  });
}
