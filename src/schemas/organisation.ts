import { z } from 'zod';
import { slug, text } from './provision-id.ts';
import { organisationKinds } from './vocabulary.ts';

/** A body that a text charges with a task or names as an actor. */
export const organisationSchema = z.strictObject({
  id: slug,
  /** Normalised full name. */
  name: text,
  /** Pages show the Chinese name where it is absent. */
  nameEn: text.optional(),
  /** Names as printed, each scoped to the document that prints it. */
  aliases: z.array(z.strictObject({ policy: slug, name: text })),
  /** Region name as in the policy record. */
  region: text,
  /** English name of a region that no policy record names. */
  regionEn: text.optional(),
  kind: z.enum(organisationKinds),
});

export const organisationsFile = z.array(organisationSchema);
export type Organisation = z.infer<typeof organisationSchema>;

/** Who is charged with a provision, as its 责任单位 line prints it. */
export const dutySchema = z.strictObject({
  policy: slug,
  /** The paragraph that carries the line. */
  provision: slug,
  /** The line verbatim, brackets included. */
  quote: text,
  /** In printed order; no lead body is inferred. */
  organisations: z.array(slug).min(1),
});
export const dutiesFile = z.array(dutySchema);
export type Duty = z.infer<typeof dutySchema>;
