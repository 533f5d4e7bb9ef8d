import { z } from 'zod';

const item = z.string().min(1);
/** Fields of a record as a form holds them, by path: `points.0.value` → `6`. */
const values = z.record(z.string(), z.string());

/**
 * What a person decided on an item. `accept`: it becomes its record, as proposed or with the values given · `record`: a
 * numeral becomes a target with the values given · `join`: the statements of a target go into the series of another ·
 * `reject`: it is not proposed again · `later`: whatever was decided is taken back.
 */
export const reviewDecision = z.discriminatedUnion('verdict', [
  z.strictObject({ item, verdict: z.literal('accept'), values: values.optional() }),
  z.strictObject({ item, verdict: z.literal('record'), values }),
  z.strictObject({ item, verdict: z.literal('join'), to: item }),
  z.strictObject({ item, verdict: z.literal('reject') }),
  z.strictObject({ item, verdict: z.literal('later') }),
]);
export type ReviewDecision = z.infer<typeof reviewDecision>;

/** In the order they were made: the last one of an item holds, and without the last of all it is as before. */
export const reviewDecisions = z.array(reviewDecision);

/** What holds of each item by its key; nothing of one that is left for later. */
export function decisionsInForce(decisions: readonly ReviewDecision[]): ReadonlyMap<string, ReviewDecision> {
  const last = new Map(decisions.map((decision) => [decision.item, decision]));
  return new Map([...last].filter(([, { verdict }]) => verdict !== 'later'));
}
