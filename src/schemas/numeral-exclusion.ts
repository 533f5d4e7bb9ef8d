import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';
import { exclusionReasons } from './vocabulary.ts';

/** A numeral in a text that is no quantity to track, with a one-word reason. */
export const numeralExclusionSchema = z.strictObject({
  policy: slug,
  provision: provisionId,
  /** The numeral with enough of its surroundings to be found, verbatim; covers every numeral inside it. */
  quote: text,
  reason: z.enum(exclusionReasons),
});

export const numeralExclusionsFile = z.array(numeralExclusionSchema);
export type NumeralExclusion = z.infer<typeof numeralExclusionSchema>;
