import type { Site, SiteDocument } from '../../../content/site.ts';
import { oncePerSite } from '../../../content/once-per-site.ts';
import { areaOf } from '../../../domain/regions/area.ts';
import { divisionName, NATIONAL } from '../../../domain/regions/divisions.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';

/** The country as a whole, or a province with everything in it: what a long list of documents is divided by. */
export interface Area {
  /** First two digits of the codes of its regions; those of the country for what governs all of it. */
  readonly id: string;
  /** Newest first within a region, regions by code. */
  readonly documents: readonly SiteDocument[];
}

/** The areas that documents govern, the country first, then by code. */
export const areasOf = oncePerSite((site: Site): readonly Area[] => {
  const byRegion = site.documents.toSorted((a, b) =>
    compareTexts(rankOf(a.policy.region.adcode), rankOf(b.policy.region.adcode)),
  );
  return [...Map.groupBy(byRegion, ({ policy }) => areaOf(policy.region.adcode))].map(([id, documents]) => ({
    id,
    documents,
  }));
});

/** What an area is called: a province by its Chinese name in every language, as it stands in the list of divisions. */
export function areaName(locale: Locale, id: string): string {
  const words = policyMessages[locale];
  if (id === areaOf(NATIONAL.adcode)) return words.level.national;
  return divisionName(`${id}0000`) ?? words.list.otherProvince;
}

/** The country before its provinces. */
function rankOf(adcode: string): string {
  return adcode === NATIONAL.adcode ? '' : adcode;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
