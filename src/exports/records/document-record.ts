import { z } from 'zod';
import { policySchema } from '../../schemas/policy.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';

/** A provision with what stands below it. */
const provisionRecordSchema = z
  .strictObject({
    id: provisionId,
    label: z.string(),
    heading: z.string(),
    runIn: z.boolean(),
    paragraphs: z.array(z.strictObject({ id: provisionId, text })),
    organisations: z.array(slug),
    get children() {
      return z.array(provisionRecordSchema);
    },
  })
  .meta({ id: 'provision' });

/** A document with its whole text: `/data/policies/<id>.json`. */
export const documentRecordSchema = z.strictObject({
  ...policySchema.shape,
  provisions: z.array(provisionRecordSchema),
});

export type DocumentRecord = z.infer<typeof documentRecordSchema>;
