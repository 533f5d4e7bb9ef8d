import { z } from 'zod';
import { slug, text } from './provision-id.ts';
import { countings, directions } from './vocabulary.ts';

/** The same thing measured in several regions, so that regions are compared only where the thing is the same. */
export const indicatorSchema = z.strictObject({
  id: slug,
  name: text,
  nameEn: text,
  unit: text.optional(),
  direction: z.enum(directions),
  counting: z.enum(countings),
  /** What is and what is not the same between the documents. */
  scope: text,
  scopeEn: text,
  /** The thing, its level, unit and counting are the same in the documents, so that one scale may carry their numbers. */
  comparable: z.boolean().optional(),
});

export const indicatorsFile = z.array(indicatorSchema);
export type Indicator = z.infer<typeof indicatorSchema>;
