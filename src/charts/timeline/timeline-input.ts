import type { PartialDate } from '../../domain/text/dates/partial-date.ts';
import type { TimeWindow } from './time-window.ts';
import type { MilestoneKind } from '../../schemas/vocabulary.ts';

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
  /** Reference material stands below the others, drawn hollow. */
  readonly reference: boolean;
}

/** A day drawn as a line through all lanes: the as-of day above, today below. */
export interface TimelineLine {
  readonly id: 'as-of' | 'today';
  readonly day: PartialDate;
  readonly label: string;
}

export interface TimelineInput {
  /** From the top; reference material last. */
  readonly lanes: readonly TimelineLane[];
  readonly items: readonly TimelineItem[];
  readonly lines: readonly TimelineLine[];
  readonly window: TimeWindow;
  /** Words at the time axis for `YYYY` or `YYYY-MM`. */
  readonly formatTick: (date: PartialDate) => string;
}
