import type { PartialDate } from '../../domain/text/dates/partial-date.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { MilestoneKind } from '../../schemas/vocabulary.ts';
import type { TimeStretch } from './time-stretch.ts';

/** A phase, deadline, event or publication to draw. */
export interface TimelineItem {
  readonly id: string;
  /** Lane (document) that it stands in. */
  readonly lane: string;
  readonly kind: MilestoneKind;
  /** First date of its stretch; the same as `end` for a single date. */
  readonly start: PartialDate;
  readonly end: PartialDate;
  /** Worked out, not printed: its ends are drawn fuzzy. */
  readonly derived: boolean;
  readonly label: string;
  /** Its number in the list beneath, printed where the label has no room. */
  readonly number: number;
}

/** A document. */
export interface TimelineLane {
  readonly id: string;
  readonly title: string;
  /** Reference material is drawn hollow. */
  readonly reference: boolean;
}

/** A day drawn as a line through all lanes: the as-of day, or the reader's own. */
export interface TimelineLine {
  readonly id: 'as-of' | 'today';
  readonly day: PartialDate;
  readonly label: string;
}

export interface TimelineInput {
  /** From the top. */
  readonly lanes: readonly TimelineLane[];
  readonly items: readonly TimelineItem[];
  readonly line: TimelineLine;
  readonly window: TimeStretch;
  /** Words at the time axis for `YYYY` or `YYYY-MM`. */
  readonly formatTick: (date: PartialDate) => string;
}

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

/**
 * Signs by kind, as paths from their centre on: flag on a pole, bar, circle, diamond. Shape distinguishes them, not colour.
 * Steps are relative, so that one path holds signs at several places.
 */
export const timelineSigns: Readonly<Record<MilestoneKind, string>> = {
  deadline: 'm1,-8v16h-2v-8l-7,-4l7,-4z',
  phase: 'm-8,-4h16v8h-16z',
  event: 'm-5,0a5,5,0,1,0,10,0a5,5,0,1,0,-10,0z',
  publication: 'm0,-6.5l6.5,6.5l-6.5,6.5l-6.5,-6.5z',
};
