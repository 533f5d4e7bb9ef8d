import type { Site } from '../../../content/site.ts';
import { mayMean } from '../../../content/site-references.ts';
import { documentWithId } from '../../../domain/record-index.ts';
import type { ReferenceRecord } from '../../../exports/records/reference-record.ts';
import { compareMessages } from '../../../i18n/compare-messages.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { viewDocumentCard } from '../document-card.ts';

/** Documents published here that are called alike, one of which a text names without saying which. */
export interface AlikeDocuments {
  /** How many of them there are; it leads to the links. */
  readonly said: string;
  /** The first of them by region and date, then where the others are found. */
  readonly links: readonly { readonly href: string; readonly words: string }[];
}

/** So many of them are linked. */
const MOST_LINKED = 5;

/** Those that a reference may mean, for readers; nothing where it names no such document. */
export function viewAlikeDocuments(
  site: Site,
  locale: Locale,
  reference: ReferenceRecord,
): AlikeDocuments | undefined {
  const ids = mayMean(site, reference);
  if (ids.length === 0) return undefined;
  const words = compareMessages[locale].references;
  const links = ids.slice(0, MOST_LINKED).flatMap((id) => {
    const document = documentWithId(site.documents, id);
    if (document === undefined) return [];
    const { href, region, date } = viewDocumentCard(site, locale, document);
    return [{ href, words: `${region} ${date}` }];
  });
  const others = ids.length - links.length;
  const search = site.urls.search(locale, reference.title ?? '');
  return {
    said: formatMessage(locale, words.oneOf, { count: ids.length }),
    links:
      others === 0
        ? links
        : [...links, { href: search, words: formatMessage(locale, words.others, { count: others }) }],
  };
}
