import { z } from 'zod';
import { provisionId, sha256, slug, text } from './provision-id.ts';
import { correctionKinds } from './vocabulary.ts';

/** A recorded change, or a recorded error that stays (原文如此). */
export const correctionSchema = z.strictObject({
  id: slug,
  date: z.iso.date(),
  policy: slug,
  provision: provisionId,
  kind: z.enum(correctionKinds),
  /** Words concerned, verbatim as they stand now. */
  quote: text,
  reason: text,
  reasonEn: text,
  /** Text hash before and after, when the published text changed. */
  before: sha256.optional(),
  after: sha256.optional(),
});

export const correctionsFile = z.array(correctionSchema);
export type Correction = z.infer<typeof correctionSchema>;
