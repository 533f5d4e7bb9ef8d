import type { Locale } from '../i18n/locale.ts';
import { getDocuments } from './documents.ts';
import { getOrganisations } from './records.ts';

/** Names of the places of the documents and bodies, by their Chinese name, in the order of the documents. */
export async function getRegionNames(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const add = (name: string, nameEn: string | undefined) => {
    if (!names.has(name)) names.set(name, (locale === 'en' ? nameEn : undefined) ?? name);
  };
  for (const { policy } of await getDocuments()) add(policy.region.name, policy.region.nameEn);
  for (const { region, regionEn } of await getOrganisations()) add(region, regionEn);
  return names;
}
