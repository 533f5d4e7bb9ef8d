import { documentRegions } from '../../content/document-regions.ts';
import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { trackerMessages } from '../../i18n/tracker-messages.ts';
import { FACET_NAMES, type FacetName } from '../../search/query/facets.ts';
import { documentKindWords } from '../records/document-kind-words.ts';
import { positionWords } from '../records/provision-position.ts';
import { searchAnswerMessages } from './answer-messages.ts';
import { suggestionMessages } from './box/suggestion-messages.ts';
import { searchIndex } from './index/search-index.ts';
import { startOfSearch, type SearchStart } from './start-of-search.ts';
import { searchMessages } from './messages.ts';
import type { SearchPageData } from './search-page-data.ts';

/** Everything the search page prints. */
export interface SearchPage {
  readonly modes: readonly { readonly value: string; readonly label: string }[];
  readonly legends: Readonly<Record<FacetName, string>>;
  /** Where nothing is asked yet. */
  readonly start: SearchStart;
  /** For the script. */
  readonly data: SearchPageData;
}

export function viewSearchPage(site: Site, locale: Locale): SearchPage {
  const words = searchMessages[locale];
  const { names } = searchIndex(site);
  const legends = Object.fromEntries(FACET_NAMES.map((name) => [name, words.facets[name]]));
  return {
    modes: Object.entries(words.modes).map(([value, label]) => ({ value, label })),
    legends: legends as Record<FacetName, string>,
    start: startOfSearch(site, locale),
    data: {
      locale,
      words: searchAnswerMessages[locale],
      suggestWords: suggestionMessages[locale],
      targetKinds: trackerMessages[locale].kind,
      labels: facetLabels(site, locale),
      levelsOfRegions: Object.fromEntries(
        documentRegions(site.documents, locale).map(({ name, level }) => [
          name,
          policyMessages[locale].level[level],
        ]),
      ),
      headFields: headFields(locale),
      positionWords: positionWords(locale),
      asOf: formatDate(locale, site.asOf),
      folders: {
        index: site.urls.file('search-index/'),
        pagefind: site.urls.file('pagefind/'),
        pages: site.urls.page(locale, '/'),
        cited: site.urls.pageAddress('zh-CN', '/'),
      },
      files: names,
    },
  };
}

function headFields(locale: Locale): SearchPageData['headFields'] {
  const { documentNumber, indexNumber, issuers, category, dateSigned, datePublished, publisher } =
    policyMessages[locale].fields;
  return { documentNumber, indexNumber, issuers, category, dateSigned, datePublished, publisher };
}

function facetLabels(site: Site, locale: Locale): SearchPageData['labels'] {
  const { nature, level } = policyMessages[locale];
  const { withTargets, withoutTargets } = searchMessages[locale].facets;
  const topics = site.topics.map((topic) => [topic.id, localise(topic, locale).name]);
  return {
    nature,
    level,
    kind: documentKindWords(site, locale),
    topic: Object.fromEntries(topics) as Record<string, string>,
    targets: { yes: withTargets, no: withoutTargets },
    ...(locale === sourceLocale ? {} : { place: regionLabels(site, locale) }),
  };
}

/** Regions by their Chinese names, which stand behind what several of them are called in the language of the page. */
function regionLabels(site: Site, locale: Locale): Readonly<Record<string, string>> {
  const names = new Map(
    site.documents.map(({ policy }) => [policy.region.name, localise(policy.region, locale).name]),
  );
  const alike = Map.groupBy(names, ([, label]) => label);
  const { open, close } = punctuation[locale];
  return Object.fromEntries(
    [...names].map(([name, label]) => [
      name,
      alike.get(label)?.length === 1 ? label : `${label}${open}${name}${close}`,
    ]),
  );
}
