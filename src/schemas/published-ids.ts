import { z } from 'zod';
import { provisionId, sha256, slug } from './provision-id.ts';

/**
 * `content/published-ids.json`, append-only: for every document ever published, each provision and
 * paragraph id with the SHA-256 of its text, and the aliases of ids that were renamed.
 */
export const publishedIdsSchema = z.record(
  slug,
  z.strictObject({
    ids: z.record(provisionId, sha256),
    /** Old id → the id where its text stands now. */
    aliases: z.record(provisionId, provisionId).default({}),
  }),
);

export type PublishedIds = z.infer<typeof publishedIdsSchema>;
