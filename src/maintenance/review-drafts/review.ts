import type { z } from 'zod';
import type { Milestone } from '../../schemas/milestone.ts';
import { milestoneSchema } from '../../schemas/milestone.ts';
import type { NumeralExclusion } from '../../schemas/numeral-exclusion.ts';
import { numeralExclusionSchema } from '../../schemas/numeral-exclusion.ts';
import type { Duty, Organisation } from '../../schemas/organisation.ts';
import { dutySchema, organisationSchema } from '../../schemas/organisation.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import { targetSeriesSchema } from '../../schemas/target.ts';
import type { DueMilestone } from './due-milestones.ts';
import type { DraftItem } from './list-review-items.ts';
import type { FieldFault } from './record-fields.ts';
import type { BodyItem, DutyItem, MilestoneItem, NumeralItem, ReviewItem } from './review-item.ts';

/**
 * `pending`: nothing is decided · `waiting`: nothing is, and it is taken along with an item that is pending · `linked`: it
 * is taken along with one that is taken · `recorded`: a numeral that becomes a target.
 */
export type ItemState =
  'pending' | 'waiting' | 'accepted' | 'edited' | 'joined' | 'recorded' | 'linked' | 'rejected';

/** An item with what was decided on it. */
export interface ReviewedItem {
  readonly item: ReviewItem;
  readonly state: ItemState;
  /** The record that it is or would be, with the values that were given for it. */
  readonly record: ReviewItem['record'] | TargetSeries;
  /** Fields whose values do not fit: while there are any, nothing can be written. */
  readonly faults: readonly FieldFault[];
  /** Of a joined target: the item whose series takes it in. */
  readonly joinedTo?: string;
}

/** A record to be written, and the items that it comes from, the first of which it stands for. */
export interface TakenRecord<T, Item extends ReviewItem = ReviewItem> {
  readonly items: readonly Item[];
  readonly record: T;
}

/** What a document's drafts come to by what was decided so far. */
export interface Review {
  /** In printed order. */
  readonly items: readonly ReviewedItem[];
  readonly targets: readonly TakenRecord<TargetSeries>[];
  readonly milestones: readonly TakenRecord<Milestone, MilestoneItem>[];
  readonly due: readonly DueMilestone[];
  readonly bodies: readonly TakenRecord<Organisation, BodyItem>[];
  readonly duties: readonly TakenRecord<Duty, DutyItem>[];
  readonly exclusions: readonly TakenRecord<NumeralExclusion, NumeralItem>[];
  readonly rejected: readonly DraftItem[];
  /** Ids of bodies as drafts have them → as they are to be; `undefined` for those that were rejected. */
  readonly bodyIds: ReadonlyMap<string, string | undefined>;
}

/** The schema of the records of each kind of item. */
export const ITEM_SCHEMAS = {
  target: targetSeriesSchema,
  milestone: milestoneSchema,
  body: organisationSchema,
  duty: dutySchema,
  numeral: numeralExclusionSchema,
} as const satisfies Readonly<Record<ReviewItem['kind'], z.ZodType>>;
