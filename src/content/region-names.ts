import type { Locale } from '../i18n/locale.ts';
import { documentRegions } from './document-regions.ts';
import { localise } from './localise.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

/** Names of the regions of the documents and bodies, by their Chinese name: those of documents from the country down. */
export function regionNames(site: Site, locale: Locale): ReadonlyMap<string, string> {
  const named = byLocale(site);
  const names = named.get(locale) ?? nameRegions(site, locale);
  named.set(locale, names);
  return names;
}

const byLocale = oncePerSite(() => new Map<Locale, ReadonlyMap<string, string>>());

function nameRegions(site: Site, locale: Locale): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (region: { readonly name: string; readonly nameEn?: string | undefined }) => {
    if (!names.has(region.name)) names.set(region.name, localise(region, locale).name);
  };
  for (const { documents } of documentRegions(site.documents, locale))
    for (const { policy } of documents) add(policy.region);
  for (const { region, regionEn } of site.organisations) add({ name: region, nameEn: regionEn });
  return names;
}
