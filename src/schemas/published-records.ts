import { z } from 'zod';
import { sha256, text } from './provision-id.ts';

/** Key of a record → the SHA-256 of what it says, oldest first; the last is what it says now. */
const ledger = z.record(text, z.array(sha256).min(1)).default({});

/**
 * `content/published-records.json`, append-only: the records whose loss would otherwise be silence. A correction and a
 * search log go by their id, a comparison by its target and report (`<target> · <report>`).
 */
export const publishedRecordsSchema = z.strictObject({
  corrections: ledger,
  comparisons: ledger,
  searchLogs: ledger,
});

export type PublishedRecords = z.infer<typeof publishedRecordsSchema>;
