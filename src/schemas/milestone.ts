import { z } from 'zod';
import { partialDate, provisionId, slug, text } from './provision-id.ts';

/** A dated or datable phase, deadline, event or publication. */
export const milestoneSchema = z.strictObject({
  id: slug,
  policy: slug,
  kind: z.enum(['deadline', 'phase', 'event', 'publication']),
  start: partialDate.optional(),
  end: partialDate.optional(),
  precision: z.enum(['year', 'month', 'day']),
  /** `explicit`: printed · `derived`: worked out; `reasoning` says how. */
  basis: z.enum(['explicit', 'derived']),
  reasoning: text.optional(),
  reasoningEn: text.optional(),
  /** The words the date comes from, verbatim. */
  dateText: text.optional(),
  /** Where the text says it; absent when the date comes from the front matter (publication of the document). */
  provision: provisionId.optional(),
  /** Verbatim within that provision, or the words of the source's metadata line. */
  quote: text,
  label: text,
  labelEn: text,
  /** Target points that fall due with it. */
  targets: z.array(slug).default([]),
  note: text.optional(),
  review: z.enum(['draft', 'reviewed']),
});

/** The YAML file `content/milestones/<policy id>.yaml`: a list of milestones. */
export const milestonesFile = z.array(milestoneSchema);

export type Milestone = z.infer<typeof milestoneSchema>;
