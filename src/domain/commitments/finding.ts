import type { Bilingual } from '../diagnostic.ts';

/** A disagreement between a record and the text it stands on, as data. */
export interface Finding {
  readonly ruleId: string;
  /** Field of the record checked, outermost first; a target point's path begins at the point. */
  readonly path: readonly string[];
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** The record's note gives the reason, so that this is for the reader to weigh and no error. */
  readonly accepted: boolean;
}
