import type { DocumentRegion } from '../../content/document-regions.ts';
import { documentRegions } from '../../content/document-regions.ts';
import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';

/** Regions of a level that are named. */
const NAMED_REGIONS = 8;

/** The regions of a level, those with the most documents first, each leading to its documents in the list. */
export interface LevelRegions {
  readonly title: string;
  readonly regions: readonly { readonly label: string; readonly count: number; readonly href: string }[];
  /** Regions that are not named, and the list of all documents of the level. */
  readonly more: { readonly count: number; readonly href: string } | undefined;
}

/** The regions that policy documents govern, by level. */
export function viewRegionCounts(site: Site, locale: Locale): readonly LevelRegions[] {
  const policies = site.documents.filter(({ policy }) => policy.nature === 'policy');
  const listHref = (query: string) => `${site.urls.page(locale, '/policies/')}?nature=policy&${query}`;
  const view = ({ adcode, label, documents }: DocumentRegion) => ({
    label,
    count: documents.length,
    href: listHref(`region=${adcode}`),
  });
  return [...Map.groupBy(documentRegions(policies, locale), ({ level }) => level)].map(([level, regions]) => {
    const named = regions.toSorted((a, b) => b.documents.length - a.documents.length).slice(0, NAMED_REGIONS);
    const count = regions.length - named.length;
    return {
      title: policyMessages[locale].level[level],
      regions: named.map(view),
      more: count === 0 ? undefined : { count, href: listHref(`level=${level}`) },
    };
  });
}
