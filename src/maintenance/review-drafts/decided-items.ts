import type { z } from 'zod';
import { createRootFinder } from './join-roots.ts';
import type { DraftItem } from './list-review-items.ts';
import type { FieldFault } from './record-fields.ts';
import { withValues } from './record-fields.ts';
import type { ReviewDecision } from './review-decision.ts';
import { decisionsInForce } from './review-decision.ts';
import type { ReviewItem } from './review-item.ts';
import type { ItemState } from './review.ts';

/** The record of an item with the values given for it, where it was taken and they fit. */
interface Filled<T> {
  readonly value?: T;
  readonly faults: readonly FieldFault[];
}

/** What the decisions made say of the drafts of a document and of its numerals. */
export interface DecidedItems {
  readonly decisionOn: (item: ReviewItem) => ReviewDecision | undefined;
  /** The target whose series takes a joined one in, as `createRootFinder` has it. */
  readonly rootOf: (item: ReviewItem) => string | undefined;
  readonly isTaken: (item: ReviewItem) => boolean;
  readonly isRejected: (item: ReviewItem) => boolean;
  readonly fill: <T>(schema: z.ZodType<T>, item: ReviewItem) => Filled<T>;
  /**
   * @param isLinked it is taken along with an item that is taken
   * @param isAwaited an item that is pending would take it along
   */
  readonly stateOf: (item: ReviewItem, isLinked?: boolean, isAwaited?: boolean) => ItemState;
}

/** Brings decisions and the drafts that they are about together. */
export function readDecisions(
  drafts: readonly DraftItem[],
  decisions: readonly ReviewDecision[],
): DecidedItems {
  const force = decisionsInForce(decisions);
  const findRoot = createRootFinder(force, new Map(drafts.map((item) => [item.key, item])));
  const hasJoined = new Set(drafts.flatMap(({ key }) => findRoot(key) ?? []));
  const decisionOn = ({ key }: ReviewItem) => force.get(key);
  const rootOf = ({ key }: ReviewItem) => findRoot(key);
  return {
    decisionOn,
    rootOf,
    isTaken: (item) => {
      const verdict = decisionOn(item)?.verdict;
      return (
        verdict === 'accept' ||
        rootOf(item) !== undefined ||
        (hasJoined.has(item.key) && verdict !== 'reject')
      );
    },
    isRejected: (item) => decisionOn(item)?.verdict === 'reject',
    fill: (schema, item) => {
      const decision = decisionOn(item);
      // What nobody has taken need not be whole yet.
      if (decision?.verdict !== 'accept') return { faults: [] };
      return withValues(schema, item.record, decision.values ?? {});
    },
    stateOf: (item, isLinked = false, isAwaited = false) => {
      const decision = decisionOn(item);
      if (rootOf(item) !== undefined) return 'joined';
      if (decision?.verdict === 'accept') return decision.values === undefined ? 'accepted' : 'edited';
      if (isLinked) return 'linked';
      if (decision?.verdict === 'reject') return 'rejected';
      if (decision?.verdict === 'record') return 'recorded';
      if (hasJoined.has(item.key)) return 'accepted';
      return isAwaited ? 'waiting' : 'pending';
    },
  };
}
