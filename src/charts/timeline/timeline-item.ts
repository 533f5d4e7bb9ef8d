import type { Milestone } from '../../schemas/milestone.ts';
import type { TimelineItem } from './timeline-input.ts';

/** A milestone as an item of the timeline; undefined when the record has no date. */
export function timelineItem(milestone: Milestone, label: string, number: number): TimelineItem | undefined {
  const start =
    milestone.kind === 'deadline' ? (milestone.end ?? milestone.start) : (milestone.start ?? milestone.end);
  const end = milestone.end ?? milestone.start;
  if (start === undefined || end === undefined) return undefined;
  return {
    id: milestone.id,
    lane: milestone.policy,
    kind: milestone.kind,
    start,
    end,
    derived: milestone.basis === 'derived',
    label,
    number,
  };
}
