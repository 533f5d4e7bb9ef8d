import { legislationJsonLd } from '../exports/json-ld/legislation.ts';
import { newsArticleJsonLd } from '../exports/json-ld/news-article.ts';
import type { MetadataTag } from '../exports/metadata-tags.ts';
import { metadataTags } from '../exports/metadata-tags.ts';
import type { Locale } from '../i18n/locale.ts';
import type { HeldDocument } from './documents.ts';
import { documentAddress, settings } from './site.ts';
import type { TakeAwayFile } from './take-away.ts';
import { takeAwayFiles } from './take-away.ts';

/** What the head of a document's page says to machines. */
export interface DocumentMeta {
  readonly tags: readonly MetadataTag[];
  /** The same text in other formats. */
  readonly files: readonly TakeAwayFile[];
  readonly jsonLd: unknown;
}

export async function viewDocumentMeta(locale: Locale, document: HeldDocument): Promise<DocumentMeta> {
  const { policy } = document;
  const address = documentAddress(policy.id);
  const files = await takeAwayFiles(locale, policy.id);
  const encodings = files.map(({ href, type }) => ({ url: settings.siteUrl + href, format: type }));
  return {
    tags: metadataTags(policy, address),
    files,
    jsonLd: legislationJsonLd(document, documentAddress, encodings) ?? newsArticleJsonLd(policy, address),
  };
}
