import { documentRegions } from '../../content/document-regions.ts';
import type { Site } from '../../content/site.ts';
import { areaOf } from '../../domain/regions/area.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { natures, regionLevels } from '../../schemas/vocabulary.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { areaName, areasOf } from '../records/directory/areas.ts';
import { directoryMessages } from '../records/directory/messages.ts';
import { documentKindWords } from '../records/document-kind-words.ts';
import { underLevels } from '../records/under-levels.ts';
import type { FilterView } from '../ui/filter-view.ts';
import type { LevelGroup, RegionGroup } from './list-groups.ts';
import { groupByLevel, groupByRegion } from './list-groups.ts';
import type { AreaEntry } from './list-pages.ts';
import { areDocumentsOnPages, viewAreas } from './list-pages.ts';

/** Documents up to which each stands with its summary, in one list. */
const FEW_DOCUMENTS = 8;

/** The filters of the list. */
type FilterName = keyof DocumentCard['filters'] | 'area';

/**
 * The documents of the list: a few with their summaries, many as rows by level and region; more than a page holds on
 * pages of their own, of which this one names the areas.
 */
type DocumentsByForm =
  | {
      readonly form: 'cards';
      readonly policies: readonly DocumentCard[];
      readonly references: readonly DocumentCard[];
    }
  | {
      readonly form: 'rows';
      readonly levels: readonly LevelGroup[];
      readonly references: readonly RegionGroup[];
    }
  | { readonly form: 'areas'; readonly areas: readonly AreaEntry[] };

export interface PoliciesPage {
  readonly total: number;
  readonly documents: DocumentsByForm;
  /** Those by which the documents differ. */
  readonly filters: readonly FilterView[];
}

/** The list of documents; newest first, in each group of it. */
export function viewPoliciesPage(site: Site, locale: Locale): PoliciesPage {
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  return {
    total: cards.length,
    documents: viewDocuments(site, locale, cards),
    filters: viewFilters(site, locale, cards).filter(({ options }) => options.length > 1),
  };
}

function viewDocuments(site: Site, locale: Locale, cards: readonly DocumentCard[]): DocumentsByForm {
  if (cards.length <= FEW_DOCUMENTS) {
    return {
      form: 'cards',
      policies: cards.filter(({ nature }) => nature === 'policy'),
      references: cards.filter(({ nature }) => nature === 'reference'),
    };
  }
  if (areDocumentsOnPages(site)) return { form: 'areas', areas: viewAreas(site, locale) };
  const ofNature = (nature: DocumentCard['nature']) =>
    site.documents.filter(({ policy }) => policy.nature === nature);
  return {
    form: 'rows',
    levels: groupByLevel(site, locale, ofNature('policy')),
    references: groupByRegion(site, locale, ofNature('reference')),
  };
}

function viewFilters(site: Site, locale: Locale, cards: readonly DocumentCard[]): PoliciesPage['filters'] {
  const words = policyMessages[locale];
  const regions = documentRegions(site.documents, locale);
  const levelOf = new Map(regions.map(({ adcode, level }) => [adcode, level]));
  const years = [...new Set(cards.map(({ filters }) => filters.year))];
  const valuesOf = ({ filters }: DocumentCard): Readonly<Record<FilterName, string>> => ({
    ...filters,
    area: areaOf(filters.region),
  });
  const view = (
    name: FilterName,
    offered: readonly (readonly [value: string, label: string])[],
  ): FilterView<FilterName> => {
    const counts = new Map<string, number>();
    for (const value of cards.map((card) => valuesOf(card)[name]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    return {
      name,
      label: name === 'area' ? directoryMessages[locale].area : words.filter[name],
      options: offered
        .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }))
        .filter(({ count }) => count > 0),
    };
  };
  const byRegion = view(
    'region',
    regions.map(({ adcode, label }) => [adcode, label]),
  );
  return [
    view(
      'level',
      regionLevels.map((level) => [level, words.level[level]]),
    ),
    areDocumentsOnPages(site)
      ? view(
          'area',
          areasOf(site).map(({ id }) => [id, areaName(locale, id)]),
        )
      : {
          ...byRegion,
          options: underLevels(locale, byRegion.options, (value) => levelOf.get(value) ?? 'national'),
        },
    view('kind', Object.entries(documentKindWords(site, locale))),
    // A document that its source does not date is found by no year.
    view(
      'year',
      years
        .filter((year) => year !== '')
        .toSorted()
        .toReversed()
        .map((year) => [year, year]),
    ),
    view(
      'nature',
      natures.map((nature) => [nature, words.nature[nature]]),
    ),
  ];
}
