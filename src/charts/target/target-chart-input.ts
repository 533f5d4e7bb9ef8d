import type { Comparator } from '../../schemas/vocabulary.ts';
import type { MarkRole } from '../svg/mark-shape.ts';

/** One statement or published value to draw. */
export interface ChartPoint {
  readonly id: string;
  /** When it is due, in years (2024-07 → 2024.5); `undefined` where the text gives no date. */
  readonly time: number | undefined;
  readonly value: number;
  readonly valueMax?: number | undefined;
  readonly comparator: Comparator;
  /** Text at the mark: the printed number with its comparator words. */
  readonly label: string;
  readonly role: Exclude<MarkRole, 'deliverable'>;
  /** Stated differently elsewhere in the document. */
  readonly variant: boolean;
  /** Source is reference material: drawn hollow. */
  readonly hollow: boolean;
}

export interface TargetChartInput {
  readonly points: readonly ChartPoint[];
  /** Unit as printed, for the axis: %, 个. */
  readonly unit: string;
  /** As-of day in years. */
  readonly asOf: number;
  /** Name of the column for statements without a date. */
  readonly undatedLabel: string;
  /** What relative statements multiply, drawn as a line at one: 全日制在校生总数. */
  readonly base?: string | undefined;
}

/** A labelled tick of an axis, in user units. */
export interface AxisTick {
  readonly at: number;
  readonly label: string;
}
