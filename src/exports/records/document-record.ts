import { z } from 'zod';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import { policyRecordSchema } from './policy-record.ts';

const cellRecordSchema = z.strictObject({
  text: z.string(),
  header: z.boolean().optional(),
  colspan: z.int().min(2).optional(),
  rowspan: z.int().min(2).optional(),
});

const rowRecordSchema = z.strictObject({
  id: provisionId,
  /** All of its cells are heads. */
  header: z.boolean().optional(),
  cells: z.array(cellRecordSchema),
});

const tableRecordSchema = z.strictObject({
  id: provisionId,
  /** The printed title of the table, where it has one of its own. */
  caption: text.optional(),
  rows: z.array(rowRecordSchema),
});

/** A provision with what stands below it. */
const provisionRecordSchema = z
  .strictObject({
    id: provisionId,
    label: z.string(),
    heading: z.string(),
    runIn: z.boolean(),
    order: z.array(provisionId),
    paragraphs: z.array(z.strictObject({ id: provisionId, text })),
    tables: z.array(tableRecordSchema),
    organisations: z.array(slug),
    get children() {
      return z.array(provisionRecordSchema);
    },
  })
  .meta({ id: 'provision' });

/** A document with its whole text: `/data/policies/<id>.json`. */
export const documentRecordSchema = z.strictObject({
  ...policyRecordSchema.shape,
  provisions: z.array(provisionRecordSchema),
});

export type DocumentRecord = z.infer<typeof documentRecordSchema>;
