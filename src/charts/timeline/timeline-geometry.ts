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

/** A stretch of a vertical line, from its upper to its lower end. */
export interface UprightLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLane {
  readonly id: string;
  readonly reference: boolean;
  readonly title: TimelineText;
  readonly top: number;
  /** Where the rows of its marks begin, beneath the title. */
  readonly rowsTop: number;
  readonly bottom: number;
  readonly marks: readonly TimelineMark[];
  /** The dates of the axis, broken off where a label stands. */
  readonly grid: readonly UprightLine[];
  /** The day that is marked, broken off likewise; none where it lies outside the window. */
  readonly day: readonly UprightLine[];
}

/** The day that is marked, labelled above the dates of the axis. */
export interface DayLine {
  readonly id: 'as-of' | 'today';
  readonly x: number;
  readonly label: TimelineText;
}

/** A timeline in user units: time across, a lane a document beneath the head. */
export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** Type size. */
  readonly size: number;
  /** Height of a row of marks. */
  readonly row: number;
  /** The dates of the axis and the day that is marked, above all lanes. */
  readonly head: {
    readonly bottom: number;
    readonly ticks: readonly TimelineTick[];
    /** Base line of the dates. */
    readonly baseline: number;
    readonly day: DayLine | undefined;
  };
  readonly lanes: readonly PlacedLane[];
}
