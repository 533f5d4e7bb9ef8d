import { divisionName } from '../domain/regions/divisions.ts';
import type { Locale } from '../i18n/locale.ts';
import type { RegionLevel } from '../schemas/vocabulary.ts';
import { regionLevels } from '../schemas/vocabulary.ts';
import { localise } from './localise.ts';
import { oncePerLocale } from './once-per-site.ts';
import type { Site, SiteDocument } from './site.ts';

/** A region with its documents. */
export interface DocumentRegion {
  readonly adcode: string;
  /** In Chinese, as search knows it. */
  readonly name: string;
  /** In the language of the page; with the division above it where another region here has the same name. */
  readonly label: string;
  readonly level: RegionLevel;
  /** In the order given. */
  readonly documents: readonly SiteDocument[];
}

/** The regions that documents govern: from the country to townships, those of a level by code. */
export function documentRegions(
  documents: readonly SiteDocument[],
  locale: Locale,
): readonly DocumentRegion[] {
  const regions = [...Map.groupBy(documents, ({ policy }) => policy.region.adcode)].flatMap(
    ([adcode, own]) => {
      const region = own[0]?.policy.region;
      if (region === undefined) return [];
      const { name, level } = region;
      return [{ adcode, name, label: localise(region, locale).name, level, documents: own }];
    },
  );
  const named = Map.groupBy(regions, ({ label }) => label);
  return regions
    .map((region) =>
      named.get(region.label)?.length === 1 ? region : { ...region, label: withDivisionAbove(region) },
    )
    .toSorted((a, b) => byLevel(a.level, b.level) || (a.adcode < b.adcode ? -1 : 1));
}

/** Names of the regions that documents govern, each region once, in the order of the documents: two may be called alike. */
export function regionNames(
  documents: readonly Pick<SiteDocument, 'policy'>[],
  locale: Locale,
): readonly string[] {
  return [
    ...new Map(
      documents.map(({ policy }) => [policy.region.adcode, localise(policy.region, locale).name]),
    ).values(),
  ];
}

/** The code of its region by the id of each document whose region is called as another one is. */
export const regionsCalledAlike = oncePerLocale(
  (site: Site, locale: Locale): Readonly<Record<string, string>> => {
    const byName = Map.groupBy(site.documents, ({ policy }) => localise(policy.region, locale).name);
    return Object.fromEntries(
      [...byName.values()]
        .filter((own) => regionNames(own, locale).length > 1)
        .flatMap((own) => own.map(({ policy }) => [policy.id, policy.region.adcode])),
    );
  },
);

/** Orders levels from the country down. */
export function byLevel(a: RegionLevel, b: RegionLevel): number {
  return regionLevels.indexOf(a) - regionLevels.indexOf(b);
}

function withDivisionAbove({ adcode, label }: DocumentRegion): string {
  const above = divisionName(`${adcode.slice(0, 4)}00`) ?? divisionName(`${adcode.slice(0, 2)}0000`);
  return above === undefined || above === label ? label : `${above} ${label}`;
}
