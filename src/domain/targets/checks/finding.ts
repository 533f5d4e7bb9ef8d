import type { Bilingual } from '../../source/diagnostic.ts';

/** A disagreement between a record and the text it stands on, as data. */
export interface Finding {
  readonly ruleId: string;
  /** `series` when the field belongs to the series of the point that was checked. */
  readonly of: 'record' | 'series';
  /** The field, outermost first, from the record (a target point, or its series) on. */
  readonly path: readonly string[];
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** The record's note gives the reason, so that this is for the reader to weigh and no error. */
  readonly accepted: boolean;
}
