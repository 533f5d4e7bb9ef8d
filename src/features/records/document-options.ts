import { documentWithId, indexOnce } from '../../domain/record-index.ts';
import { documentRegions } from '../../content/document-regions.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { localise } from '../../content/localise.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Option } from '../ui/filter-view.ts';
import { underLevels } from './under-levels.ts';

/**
 * Documents as options, by id: a few in the order given; where they are many, those of a region together under the
 * name of its level.
 */
export function documentOptions<Each extends Option>(
  site: Site,
  locale: Locale,
  options: readonly Each[],
): readonly Each[] {
  const regions = documentRegions(site.documents, locale).flatMap(({ documents, level }, at) =>
    documents.map(({ policy }) => [policy.id, { at, level }] as const),
  );
  const ranks = new Map(regions);
  const grouped = underLevels(locale, options, (id) => ranks.get(id)?.level ?? 'national');
  const at = ({ value }: Each) => ranks.get(value)?.at ?? regions.length;
  return grouped === options ? options : grouped.toSorted((a, b) => at(a) - at(b));
}

const documentsOfRegion = indexOnce(({ policy }: SiteDocument) => [policy.region.adcode]);

/** A document by its region; where the region has several documents, with its short title too. */
export function nameByRegion(site: Site, locale: Locale, id: string): string {
  const policy = documentWithId(site.documents, id)?.policy;
  if (policy === undefined) return id;
  const region = localise(policy.region, locale).name;
  const isAlone = documentsOfRegion(site.documents, policy.region.adcode).length === 1;
  return isAlone ? region : [region, localise(policy, locale).shortTitle].join(' · ');
}
