import { z } from 'zod';
import { slug, text } from './provision-id.ts';
import { webAddress } from './web-address.ts';

/**
 * A search for published results that found none. One that found something is recorded as a report, not here.
 * It is the only ground for saying 经查未找到公开结果.
 */
const searchLogSchema = z.strictObject({
  id: slug,
  /** Day of the search, after the date that each target prints. */
  date: z.iso.date(),
  /** Target points whose results were looked for. */
  targets: z.array(slug).min(1),
  /** Every website or source that was searched. */
  places: z
    .array(
      z.strictObject({
        /** Website, gazette or database, by its own name. */
        name: text,
        url: webAddress.optional(),
        /** Words that were entered, or pages that were read. */
        query: text,
      }),
    )
    .min(1),
  note: text.optional(),
});

export const searchLogsFile = z.array(searchLogSchema);
export type SearchLog = z.infer<typeof searchLogSchema>;
