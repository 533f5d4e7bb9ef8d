import { z } from 'zod';

const addresses = {
  /** Routes of pages that stand in every language, without the language: `/policies/wuhai-2024/`. */
  routes: z.array(z.string().regex(/^\/(?:[^/\s]+\/)*$/, 'expected a route such as /about/')).readonly(),
  /** Paths of all other files from the root of the site: `data/targets.csv`. */
  /** Sections of such pages that stand for a page of their own, by their ids: `/policies/wuhai-2024/targets/#wuhai-2024-hubs`. */
  sections: z
    .array(
      z.string().regex(/^\/(?:[^/\s#]+\/)*#[^\s#]+$/, 'expected a route and an id, such as /about/#data'),
    )
    .readonly()
    .optional(),
  files: z.array(z.string().regex(/^[^/\s][^\s]*[^/\s]$/, 'expected a path such as feed.xml')).readonly(),
};

/**
 * `content/published-addresses.json`, append-only: every address that the site has ever had, without the base path.
 * Those under `reference` belong to reference material alone, which a build may leave out (PUBLISH_REFERENCE=false).
 */
export const publishedAddressesSchema = z.strictObject({
  ...addresses,
  reference: z.strictObject(addresses),
});

export type PublishedAddresses = z.infer<typeof publishedAddressesSchema>;
/** Addresses of one kind of material. */
export type Addresses = PublishedAddresses['reference'];
