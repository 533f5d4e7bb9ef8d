import { z } from 'zod';
import { partialDate, text } from './provision-id.ts';
import { comparators, modalities } from './vocabulary.ts';

/** A stretch of a text decoded as UTF-8 with its newlines as they are, in UTF-16 code units, the end exclusive. */
const span = { start: z.int().min(0), end: z.int().min(1) };

/** What a careful reader found in a document, without its words: offsets and values (`tests/fixtures/gold-drafts`). */
export const goldReadingFile = z.strictObject({
  /** File that holds the document. */
  file: text,
  /** Of its bytes; with any other digest the offsets mean nothing. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** A number with a unit that is to be reached, kept, limited or paid; one each, with the clause that prints it. */
  targets: z.array(
    z.strictObject({
      ...span,
      value: z.number(),
      valueMax: z.number().optional(),
      /** Empty for half of a named whole. */
      unit: z.string(),
      comparator: z.enum(comparators),
      due: partialDate.optional(),
      /** Another date that is not wrong. */
      dueAlso: partialDate.optional(),
      modality: z.enum(modalities),
    }),
  ),
  /** A printed or derivable date by which something is to be done. */
  milestones: z.array(z.strictObject({ ...span, due: partialDate, dueAlso: partialDate.optional() })),
  /** A body named as responsible or acting: one a printed name, where it is first printed. */
  bodies: z.array(z.strictObject(span)),
  /** Dates of signing; not counted. */
  publications: z.array(z.strictObject({ ...span, due: partialDate })).optional(),
  /** Where two readers could differ: a draft there is neither right nor wrong. */
  doubtful: z
    .array(z.strictObject({ ...span, of: z.enum(['target', 'milestone', 'body']), why: text.optional() }))
    .optional(),
});

export type GoldReading = z.infer<typeof goldReadingFile>;
