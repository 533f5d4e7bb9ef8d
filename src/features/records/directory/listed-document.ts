import type { Site, SiteDocument } from '../../../content/site.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DocumentCard } from '../document-card.ts';
import { viewDocumentCard } from '../document-card.ts';
import { foldWords } from '../../ui/find-words.ts';

/** A document of the list, with what its text box finds it by. */
export interface ListedDocument extends DocumentCard {
  /** Titles, number, issuers and region in both languages, folded, with a space between them. */
  readonly words: string;
}

export function viewListedDocument(site: Site, locale: Locale, document: SiteDocument): ListedDocument {
  const { policy } = document;
  const { region } = policy;
  const words: readonly (string | undefined)[] = [
    policy.title,
    policy.titleEn,
    policy.shortTitle,
    policy.shortTitleEn,
    policy.noticeTitle,
    policy.documentNumber,
    policy.issuersText,
    ...policy.issuers,
    region.name,
    region.nameEn,
  ];
  return {
    ...viewDocumentCard(site, locale, document),
    words: [...new Set(words.map((word) => foldWords(word ?? '')))].filter((word) => word !== '').join(' '),
  };
}
