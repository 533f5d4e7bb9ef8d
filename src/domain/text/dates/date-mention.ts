import type { DateBasis, Precision } from '../../../schemas/vocabulary.ts';
import type { PartialDate } from './partial-date.ts';
import type { Duration } from './shift-date.ts';

/** A date or length of time as a text prints it. Offsets are UTF-16 code units, end exclusive. */
export interface DateMention {
  /** The words, with 到, 底, 前 and the like: 到2024年底, 2022-2026年, 用1年左右时间. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * `by`: a limit (到2025年, 2025年底前, 三年内) · `in`: a date or year named as such (2024年, 2024年7月17日) ·
   * `span`: a printed beginning and end · `since`: a beginning alone (自2023年起) ·
   * `past`: a length of time that is over (三年来).
   */
  readonly form: 'by' | 'in' | 'span' | 'since' | 'past';
  /** Printed beginning; for `past` and durations the day they count from is not printed and so absent. */
  readonly from?: PartialDate;
  /** The date meant, or the end of the span; absent when the text alone does not give it (三年内 without a base). */
  readonly due?: PartialDate;
  /** Precision of `due`, or of `from` where there is no `due`; for a duration that of its unit. */
  readonly precision: Precision;
  /** `explicit`: printed as a date · `derived`: worked out from a duration, 本年, or a numbered five-year plan. */
  readonly basis: DateBasis;
  readonly duration?: Duration;
}
