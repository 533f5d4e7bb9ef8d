import type { Milestone } from '../../schemas/milestone.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';
import type { Duty, Organisation } from '../../schemas/organisation.ts';
import type { TargetSeries } from '../../schemas/target.ts';

/** Where `npm run ingest` has written a draft: a file of records, and which of its records it is, from 0. */
export interface WrittenDraft {
  readonly file: string;
  readonly index: number;
}

interface Proposed {
  /** Names it as long as the text stays: `target:s1-p1:12`. */
  readonly key: string;
  /** Heading, paragraph or row that it was found in. */
  readonly provision: string;
  /** Its words, verbatim. */
  readonly quote: string;
  /** Where they begin in the text of the provision, in UTF-16 units; -1 where they do not stand there in one piece. */
  readonly start: number;
  /** Absent where the draft stands in no file. */
  readonly written?: WrittenDraft;
}

export type TargetItem = Proposed & { readonly kind: 'target'; readonly record: TargetSeries };
export type MilestoneItem = Proposed & { readonly kind: 'milestone'; readonly record: Milestone };
export type BodyItem = Proposed & {
  readonly kind: 'body';
  readonly record: Organisation;
  /** Its id in the drafts that name it. */
  readonly draftId: string;
};
export type DutyItem = Proposed & { readonly kind: 'duty'; readonly record: Duty };
/** A numeral that no record takes and no exclusion covers; taken, it is excluded with the reason. */
export type NumeralItem = Proposed & {
  readonly kind: 'numeral';
  /** The reason is absent where nothing proposes one. */
  readonly record: Omit<NumeralExclusion, 'reason'> & Partial<Pick<NumeralExclusion, 'reason'>>;
  /** The statement it would be, where it is a quantity to track after all. */
  readonly asTarget: TargetSeries;
};

/** Something that a person decides on, with the record that it becomes if taken as proposed. */
export type ReviewItem = TargetItem | MilestoneItem | BodyItem | DutyItem | NumeralItem;
