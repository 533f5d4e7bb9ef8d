import type { Comparator } from '../../../schemas/vocabulary.ts';

/** A number with its unit, as a clause prints it. Offsets are UTF-16 code units, end exclusive. */
export interface Quantity {
  /** Number and unit as printed: 12.11万人次, 5-10家, 15万余人. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In the printed magnitude: 12.11 for 12.11万人次. The lower end of a range. */
  readonly value: number;
  /** Upper end of a printed range. */
  readonly valueMax?: number;
  /** As printed, magnitude word included (万人次), without 余 or 多; a bare 万 or 亿 is its own unit. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** Every word that bears on the comparator, in printed order (达到 and 以上); the deciding one is first. */
  readonly comparatorWords: readonly string[];
  /** What the number multiplies: 全日制在校生总数 in 达到全日制在校生总数的2倍. */
  readonly base?: string;
  /** 一 with a unit (一个, 一套): often no count at all. */
  readonly isIndefinite: boolean;
}
