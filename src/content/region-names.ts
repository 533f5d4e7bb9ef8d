import type { Locale } from '../i18n/locale.ts';
import { localise } from './localise.ts';
import type { Site } from './site.ts';

/** Names of the regions of the documents and bodies, by their Chinese name, in the order of the documents. */
export function regionNames(site: Site, locale: Locale): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (region: { readonly name: string; readonly nameEn?: string | undefined }) => {
    if (!names.has(region.name)) names.set(region.name, localise(region, locale).name);
  };
  for (const { policy } of site.documents) add(policy.region);
  for (const { region, regionEn } of site.organisations) add({ name: region, nameEn: regionEn });
  return names;
}
