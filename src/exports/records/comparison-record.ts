import { z } from 'zod';
import { comparisonSchema } from '../../schemas/report.ts';
import { comparisonOutcomes } from '../../schemas/vocabulary.ts';

/** A target, a published value, and what may be said of the two: one object of `/data/comparisons.json`. */
export const comparisonRecordSchema = z.strictObject({
  ...comparisonSchema.shape,
  outcome: z.enum(comparisonOutcomes),
});
