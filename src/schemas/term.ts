import { z } from 'zod';
import { text } from './provision-id.ts';

/** An everyday word and the official ones that the texts use, reviewed by a person. */
export const termSchema = z.strictObject({
  /** What people type. */
  everyday: z.array(text).min(1),
  /** The same in English, lower case: what an English reader types. */
  english: z.array(z.string().regex(/^[a-z0-9+][a-z0-9 +'-]*$/u)).optional(),
  /** Words that stand in the texts, verbatim. */
  official: z.array(text).min(1),
  note: text.optional(),
  noteEn: text.optional(),
});

export const termsFile = z.array(termSchema);
export type Term = z.infer<typeof termSchema>;
