import { z } from 'zod';
import type { ComparisonOutcome } from '../../domain/targets/comparison-outcome.ts';
import { comparisonSchema } from '../../schemas/report.ts';

const outcomes = ['meets', 'below', 'not-comparable'] as const satisfies readonly ComparisonOutcome[];

/** A target, a published value, and what may be said of the two: one object of `/data/comparisons.json`. */
export const comparisonRecordSchema = z.strictObject({
  ...comparisonSchema.shape,
  outcome: z.enum(outcomes),
});

export type ComparisonRecord = z.infer<typeof comparisonRecordSchema>;
