import type { Locale } from '../i18n/locale.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import type { Policy } from '../schemas/policy.ts';
import { addressOf, documentAddress } from './site.ts';

/** schema.org description of a document: `Legislation` for policies, `NewsArticle` for the news report. */
export function documentJsonLd(policy: Policy): unknown {
  const address = documentAddress(policy.id);
  const shared = { '@context': 'https://schema.org', '@id': address, url: address, inLanguage: 'zh-CN' };
  if (policy.nature === 'reference') {
    return { ...shared, '@type': 'NewsArticle', headline: policy.title, datePublished: policy.datePublished };
  }
  return {
    ...shared,
    '@type': 'Legislation',
    name: policy.title,
    legislationIdentifier: policy.documentNumber,
    legislationDate: policy.dateSigned,
    legislationPassedBy: policy.issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: policy.region.name },
    datePublished: policy.datePublished,
  };
}

/** schema.org description of the site with its search action. */
export function websiteJsonLd(locale: Locale): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteMessages[locale].name,
    url: addressOf(locale, '/'),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${addressOf(locale, '/search/')}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
