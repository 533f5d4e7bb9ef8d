import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';

/** What the page that checks quotations knows beforehand; it fetches the texts itself. */
export interface VerifyPage {
  /** Ids of all published documents. */
  readonly documents: readonly string[];
  /** The policy documents, from which quotations and citations may come. */
  readonly cards: readonly DocumentCard[];
}

export function viewVerifyPage(site: Site, locale: Locale): VerifyPage {
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  return {
    documents: cards.map(({ id }) => id),
    cards: cards.filter(({ nature }) => nature === 'policy'),
  };
}
