import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';

/**
 * What the headings of a document say in other languages, so that readers without Chinese find their way. They are
 * ours: shown beside the printed headings and marked as editorial, never in their place.
 */
const headingGlossesSchema = z.strictObject({
  /** The document; one record each. */
  policy: slug,
  /**
   * In English, by id of the provision that prints the heading: without its number and full stop, capitalised as a
   * sentence. A heading without one is shown in Chinese alone.
   */
  en: z.record(provisionId, text),
});

export const headingGlossesFile = z.array(headingGlossesSchema);
export type HeadingGlosses = z.infer<typeof headingGlossesSchema>;
