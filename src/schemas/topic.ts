import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';

/** A theme or question, naming the provisions of each document that belong to it. */
export const topicSchema = z.strictObject({
  id: slug,
  name: text,
  nameEn: text,
  /** A plain question as title, where one helps. */
  question: text.optional(),
  questionEn: text.optional(),
  summary: text,
  summaryEn: text,
  provisions: z.array(z.strictObject({ policy: slug, provision: provisionId })).min(1),
  indicators: z.array(slug).default([]),
  /** What the site does not hold on this theme, said plainly. */
  gaps: text.optional(),
  gapsEn: text.optional(),
});

export const topicsFile = z.array(topicSchema);
export type Topic = z.infer<typeof topicSchema>;
