import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';

/** A numeral in a text that is no quantity to track, with a one-word reason. */
export const numeralExclusionSchema = z.strictObject({
  policy: slug,
  provision: provisionId,
  /** The numeral with enough of its surroundings to be found, verbatim; covers every numeral inside it. */
  quote: text,
  /** One word: 名称 · 编号 · 成语 · 序数 · 虚指 · 日期 · 文号 · 并列 … */
  reason: text,
});

export const numeralExclusionsFile = z.array(numeralExclusionSchema);
export type NumeralExclusion = z.infer<typeof numeralExclusionSchema>;
