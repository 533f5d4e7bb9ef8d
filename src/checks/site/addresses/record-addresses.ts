import { referenceFolder } from '../../../exports/tables/json-files.ts';
import type { Addresses, PublishedAddresses } from '../../../schemas/published-addresses.ts';
import { namesInAddress, namesOfDocuments } from '../names-of-documents.ts';
import type { BuiltSite } from '../built-site.ts';
import { siteAddresses } from './site-addresses.ts';
import { siteSections } from './site-sections.ts';

/** What `published-addresses.json` should say now. */
export interface AddressRecord {
  readonly value: PublishedAddresses;
  /** Addresses recorded for the first time. */
  readonly added: readonly string[];
}

/**
 * Adds the addresses of a built site to those ever published; nothing is taken away. Addresses of drafts are left
 * out, since their ids may still change.
 */
export function recordAddresses(site: Pick<BuiltSite, 'files' | 'content' | 'read'>): AddressRecord {
  const { files, content } = site;
  const drafts = namesOfDocuments(content, ({ review }) => review === 'draft');
  const reference = namesOfDocuments(content, ({ nature }) => nature === 'reference');
  const standing = siteAddresses(files);
  const recorded = content.publishedAddresses?.value;
  const known = new Set(
    [recorded, recorded?.reference].flatMap((list) => [
      ...(list?.routes ?? []),
      ...(list?.sections ?? []),
      ...(list?.files ?? []),
    ]),
  );
  const names = (address: string, ids: ReadonlySet<string>): boolean =>
    namesInAddress(address).some((name) => ids.has(name));
  const isNew = (address: string) => !known.has(address) && !names(address, drafts);
  const isReference = (address: string) =>
    address.startsWith(`data/${referenceFolder}`) || names(address, reference);
  const added = {
    routes: standing.routes.filter(isNew),
    sections: siteSections(site).filter(isNew),
    files: standing.files.filter(isNew),
  };
  const extend = (list: Addresses | undefined, belongs: (address: string) => boolean): Addresses => ({
    routes: [...(list?.routes ?? []), ...added.routes.filter(belongs)].sort(),
    ...orNone([...(list?.sections ?? []), ...added.sections.filter(belongs)].sort()),
    files: [...(list?.files ?? []), ...added.files.filter(belongs)].sort(),
  });
  return {
    value: {
      ...extend(recorded, (address) => !isReference(address)),
      reference: extend(recorded?.reference, isReference),
    },
    added: [...added.routes, ...added.sections, ...added.files],
  };
}

/** A small corpus has no sections, and its record no list of them. */
function orNone(sections: readonly string[]): Pick<Addresses, 'sections'> {
  return sections.length === 0 ? {} : { sections };
}
