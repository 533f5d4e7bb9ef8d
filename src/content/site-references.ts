import type { ReferenceRecord } from '../exports/records/reference-record.ts';
import { resolvedReferences } from '../exports/records/reference-record.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

const references = oncePerSite(resolvedReferences, 'documents named in the texts');

/** Every document named in every text, in printed order. */
export const siteReferences = oncePerSite((site) => references(site).map(({ record }) => record));

const meant = oncePerSite(
  (site) =>
    new Map(
      references(site).flatMap(({ record, resolved }) =>
        resolved.kind === 'one-of' ? [[record, resolved.policies] as const] : [],
      ),
    ),
);

/**
 * Ids of the documents published here one of which a reference names, where the text does not say which.
 * @param reference of `siteReferences`
 */
export function mayMean(site: Site, reference: ReferenceRecord): readonly string[] {
  return meant(site).get(reference) ?? [];
}
