import { byLevel, documentRegions, type DocumentRegion } from '../../content/document-regions.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { divisionName } from '../../domain/regions/divisions.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { ListedDocument } from '../records/directory/listed-document.ts';
import { viewListedDocument } from '../records/directory/listed-document.ts';

/** Documents of a region that stand open; a few more are no reason to fold. */
const OPEN_ROWS = 6;
const FEW_MORE = 2;
/** Documents of a level up to which its regions stand open. */
const OPEN_LEVEL = 24;
/** Regions of a level up to which they stand without their provinces. */
const OPEN_REGIONS = 24;

/** The documents of a region, newest first. */
export interface RegionGroup {
  /** Absent where the name of the level says it: the country. */
  readonly title: string | undefined;
  readonly count: number;
  /** Whether only its name and count stand open. */
  readonly isFolded: boolean;
  readonly documents: readonly ListedDocument[];
  /** Folded beneath them. */
  readonly more: readonly ListedDocument[];
}

/** The regions of a province, or all of a level where they are few (then without a title). */
interface ProvinceGroup {
  readonly title: string | undefined;
  readonly count: number;
  readonly regions: readonly RegionGroup[];
}

/** The documents of a level of government. */
export interface LevelGroup {
  readonly title: string;
  readonly count: number;
  readonly provinces: readonly ProvinceGroup[];
}

/** Documents by level from the country down, then by region. @param documents newest first */
export function groupByLevel(
  site: Site,
  locale: Locale,
  documents: readonly SiteDocument[],
): readonly LevelGroup[] {
  const words = policyMessages[locale];
  const levels = [...Map.groupBy(documentRegions(documents, locale), ({ level }) => level)];
  return levels
    .toSorted(([a], [b]) => byLevel(a, b))
    .map(([level, regions]) => {
      const count = countOf(regions);
      const isFolded = count > OPEN_LEVEL && regions.length > 1;
      const viewed = (own: readonly DocumentRegion[]) =>
        own.map((region) => viewRegion(site, locale, region, isFolded));
      return {
        title: words.level[level],
        count,
        provinces:
          regions.length <= OPEN_REGIONS
            ? [{ title: undefined, count, regions: viewed(regions) }]
            : byProvince(regions).map(([province, own]) => ({
                title: province ?? words.list.otherProvince,
                count: countOf(own),
                regions: viewed(own),
              })),
      };
    });
}

/** A few documents by region without levels: reference material. @param documents newest first */
export function groupByRegion(
  site: Site,
  locale: Locale,
  documents: readonly SiteDocument[],
): readonly RegionGroup[] {
  const isFolded = documents.length > OPEN_LEVEL;
  return documentRegions(documents, locale).map((region) => viewRegion(site, locale, region, isFolded));
}

function viewRegion(site: Site, locale: Locale, region: DocumentRegion, isFolded: boolean): RegionGroup {
  const rows = region.documents.map((document) => viewListedDocument(site, locale, document));
  const open = rows.length > OPEN_ROWS + FEW_MORE && !isFolded ? OPEN_ROWS : rows.length;
  return {
    title: region.level === 'national' ? undefined : region.label,
    count: rows.length,
    isFolded,
    documents: rows.slice(0, open),
    more: rows.slice(open),
  };
}

function byProvince(regions: readonly DocumentRegion[]): [string | undefined, DocumentRegion[]][] {
  return [...Map.groupBy(regions, ({ adcode }) => divisionName(`${adcode.slice(0, 2)}0000`))];
}

function countOf(regions: readonly DocumentRegion[]): number {
  return regions.reduce((sum, { documents }) => sum + documents.length, 0);
}
