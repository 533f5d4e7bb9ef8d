import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import { searchAnswerMessages } from '../i18n/search-answer-messages.ts';
import { searchMessages } from '../i18n/search-messages.ts';
import { suggestionMessages } from '../i18n/suggestion-messages.ts';
import { trackerMessages } from '../i18n/tracker-messages.ts';
import { FACET_NAMES, type FacetName } from '../search/facets.ts';
import type { SearchPageData } from '../search/search-page-data.ts';
import { getDocuments } from './documents.ts';
import { getTopics } from './records.ts';
import { getSearchIndex } from './search-index.ts';
import { addressOf, asOfDate, pathTo, settings } from './site.ts';

/** Everything the search page prints. */
export interface SearchPage {
  readonly modes: readonly { readonly value: string; readonly label: string }[];
  readonly legends: Readonly<Record<FacetName, string>>;
  /** For the script. */
  readonly data: SearchPageData;
}

export async function viewSearchPage(locale: Locale): Promise<SearchPage> {
  const words = searchMessages[locale];
  const { names } = await getSearchIndex();
  const legends = Object.fromEntries(FACET_NAMES.map((name) => [name, words.facets[name]]));
  return {
    modes: Object.entries(words.modes).map(([value, label]) => ({ value, label })),
    legends: legends as Record<FacetName, string>,
    data: {
      locale,
      words: searchAnswerMessages[locale],
      suggestWords: suggestionMessages[locale],
      targetKinds: trackerMessages[locale].kind,
      labels: await facetLabels(locale),
      headFields: headFields(locale),
      positionWords: {
        parts: policyMessages[locale].parts,
        paragraph: policyMessages[locale].paragraph,
      },
      asOf: formatDate(locale, await asOfDate()),
      folders: {
        index: `${settings.base}search-index/`,
        pagefind: `${settings.base}pagefind/`,
        pages: pathTo(locale, '/'),
        cited: addressOf('zh-CN', '/'),
      },
      files: names,
    },
  };
}

function headFields(locale: Locale): SearchPageData['headFields'] {
  const { documentNumber, indexNumber, issuers, category } = policyMessages[locale].fields;
  return { documentNumber, indexNumber, issuers, category };
}

async function facetLabels(locale: Locale): Promise<SearchPageData['labels']> {
  const { nature, level, kind } = policyMessages[locale];
  const { withTargets, withoutTargets } = searchMessages[locale].facets;
  const places = (await getDocuments()).map(({ policy }) => [policy.region.name, policy.region.nameEn]);
  const topics = (await getTopics()).map((topic) => [topic.id, locale === 'en' ? topic.nameEn : topic.name]);
  return {
    nature,
    level,
    kind,
    topic: Object.fromEntries(topics) as Record<string, string>,
    targets: { yes: withTargets, no: withoutTargets },
    ...(locale === 'en' ? { place: Object.fromEntries(places) as Record<string, string> } : {}),
  };
}
