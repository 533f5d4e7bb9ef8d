import type { MilestoneKind } from '../../schemas/vocabulary.ts';
import type { Box } from '../svg/box.ts';
import type { TimelineTick } from './timeline-ticks.ts';

/** Text with its coordinates. */
export interface TimelineText {
  readonly lines: readonly string[];
  /** Where the lines begin (`start`) or end (`end`). */
  readonly x: number;
  /** Base line of each line. */
  readonly baselines: readonly number[];
  readonly anchor: 'start' | 'end';
  /** What the text takes up by rule. No two boxes of a timeline overlap. */
  readonly box: Box;
}

export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
}

/** A phase, deadline, event or publication as drawn. */
export interface TimelineMark {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly derived: boolean;
  readonly reference: boolean;
  /** Centre of the sign. */
  readonly x: number;
  readonly y: number;
  /** Drawn as a bar along time, not as a sign alone. */
  readonly bar: boolean;
  readonly solid: readonly TimelineSpan[];
  /** Uncertain stretches, drawn broken. */
  readonly fuzzy: readonly TimelineSpan[];
  readonly text: TimelineText;
  /** The text is the number in the list, for want of room. */
  readonly numbered: boolean;
  /** All that the mark takes up, its text included. */
  readonly box: Box;
}

export interface PlacedLane {
  readonly id: string;
  readonly reference: boolean;
  readonly title: TimelineText;
  readonly top: number;
  readonly bottom: number;
}

export interface DayLine {
  readonly id: 'as-of' | 'today';
  readonly x: number;
  readonly label: TimelineText;
}

/** A timeline in user units: time across, a lane a document. */
export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** Type size. */
  readonly size: number;
  readonly plot: Box;
  readonly ticks: readonly TimelineTick[];
  /** Base lines of the dates, above and below the lanes. */
  readonly tickBaselines: readonly [number, number];
  readonly lines: readonly DayLine[];
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly TimelineMark[];
}
