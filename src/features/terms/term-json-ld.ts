import type { Site } from '../../content/site.ts';
import { termRoute } from '../../content/routes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { termMessages } from './messages.ts';
import type { TermArticle } from './view.ts';

/** schema.org description of a term: its description is ours, as on the page. */
export function termJsonLd(site: Site, locale: Locale, article: TermArticle): unknown {
  const { id, title, other, aliases, plain } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: title,
    alternateName: [...(other === undefined ? [] : [other]), ...aliases],
    description: plain,
    url: site.urls.pageAddress(locale, termRoute(id)),
    inLanguage: locale,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: termMessages[locale].title,
      url: site.urls.pageAddress(locale, '/terms/'),
    },
  };
}
