import { z } from 'zod';
import { partialDate, provisionId, slug, text } from './provision-id.ts';
import { dateBases, milestoneKinds, precisions, reviewStates } from './vocabulary.ts';

/** A dated or datable phase, deadline, event or publication. */
export const milestoneSchema = z.strictObject({
  id: slug,
  policy: slug,
  kind: z.enum(milestoneKinds),
  start: partialDate.optional(),
  end: partialDate.optional(),
  precision: z.enum(precisions),
  /** `explicit`: printed · `derived`: worked out; `reasoning` says how. */
  basis: z.enum(dateBases),
  reasoning: text.optional(),
  reasoningEn: text.optional(),
  /** The words the date comes from, verbatim. */
  dateText: text.optional(),
  /** Where the text says it; absent when the date comes from the front matter (publication of the document). */
  provision: provisionId.optional(),
  /** Verbatim within that provision, or the words of the source's metadata line. */
  quote: text,
  label: text,
  /** Pages show the Chinese label where it is absent. */
  labelEn: text.optional(),
  /** Target points that fall due with it. */
  targets: z.array(slug).default([]),
  note: text.optional(),
  review: z.enum(reviewStates),
});

/** The YAML file `content/milestones/<policy id>.yaml`: a list of milestones. */
export const milestonesFile = z.array(milestoneSchema);

export type Milestone = z.infer<typeof milestoneSchema>;
