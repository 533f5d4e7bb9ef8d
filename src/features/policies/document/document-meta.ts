import type { Site, SiteDocument } from '../../../content/site.ts';
import { legislationJsonLd } from '../../../exports/metadata/json-ld/legislation.ts';
import { newsArticleJsonLd } from '../../../exports/metadata/json-ld/news-article.ts';
import type { MetadataTag } from '../../../exports/metadata/metadata-tags.ts';
import { metadataTags } from '../../../exports/metadata/metadata-tags.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import type { TakeAwayFile } from './take-away.ts';
import { takeAwayFiles } from './take-away.ts';

/** What the head of a document's page says to machines. */
export interface DocumentMeta {
  readonly tags: readonly MetadataTag[];
  /** The same text in other formats. */
  readonly files: readonly TakeAwayFile[];
  readonly jsonLd: unknown;
}

export function viewDocumentMeta(site: Site, locale: Locale, document: SiteDocument): DocumentMeta {
  const { policy } = document;
  const address = site.urls.policyAddress(policy.id);
  const files = takeAwayFiles(site, locale, policy.id);
  const encodings =
    locale === sourceLocale
      ? files.map(({ href, type }) => ({ url: site.settings.siteUrl + href, format: type }))
      : undefined;
  return {
    tags: metadataTags(policy, address),
    files,
    jsonLd:
      legislationJsonLd(document, site.urls.policyAddress, encodings, site.sections.isLarge) ??
      newsArticleJsonLd(policy, address),
  };
}
