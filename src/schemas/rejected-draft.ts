import { z } from 'zod';
import { provisionId, slug, text } from './provision-id.ts';
import { draftKinds } from './vocabulary.ts';

/** A record that the program drafts from a text and a person does not want, so that it is not proposed again. */
const rejectedDraftSchema = z.strictObject({
  policy: slug,
  kind: z.enum(draftKinds),
  /** Paragraph (or heading) that the draft was made from. */
  provision: provisionId,
  /** The sentence of the draft, verbatim; of a body, its name as printed. */
  quote: text,
  /** Day on which it was decided. */
  date: z.iso.date(),
});

export const rejectedDraftsFile = z.array(rejectedDraftSchema);
export type RejectedDraft = z.infer<typeof rejectedDraftSchema>;
