import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { siteMessages } from '../../i18n/site-messages.ts';

/** schema.org description of the site with its search action. */
export function websiteJsonLd(site: Site, locale: Locale): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteMessages[locale].name,
    url: site.urls.pageAddress(locale, '/'),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.urls.pageAddress(locale, '/search/')}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}

/** schema.org description of a page that has nothing more particular to say. */
export function webPageJsonLd(
  site: Site,
  locale: Locale,
  route: string,
  title: string,
  description: string,
): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url: site.urls.pageAddress(locale, route),
    inLanguage: locale,
    isPartOf: {
      '@type': 'WebSite',
      name: siteMessages[locale].name,
      url: site.urls.pageAddress(locale, '/'),
    },
  };
}
