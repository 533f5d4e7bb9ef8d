import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';
import { confidences } from './vocabulary.ts';

/** Conjectural reading of a machine-reworded text: an editorial aid, never a replacement. */
export const readingSchema = z.strictObject({
  policy: slug,
  /** Applied simultaneously, longest match first; a result is never replaced again. */
  substitutions: z.array(
    z.strictObject({
      /** As received. */
      from: text,
      /** Likely original. */
      to: text,
      confidence: z.enum(confidences),
      /** Only in these paragraphs, when the same characters stand unreplaced elsewhere. */
      only: z.array(provisionId).optional(),
      note: text.optional(),
    }),
  ),
  /** Foreign matter to drop in the reading. */
  insertions: z.array(
    z.strictObject({
      /** As received, with enough context in `before` to mean exactly one point. */
      text,
      before: z.string(),
      provision: provisionId,
      confidence: z.enum(confidences),
      note: text.optional(),
    }),
  ),
});

export const readingsFile = z.array(readingSchema);
export type Reading = z.infer<typeof readingSchema>;
