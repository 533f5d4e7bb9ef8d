import type { Locale } from '../i18n/locale.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import { getDocuments } from './documents.ts';

/** What the page that checks quotations knows beforehand; it fetches the texts itself. */
export interface VerifyPage {
  /** Ids of everything held. */
  readonly documents: readonly string[];
  /** The policy documents, from which quotations and citations may come. */
  readonly cards: readonly DocumentCard[];
}

export async function viewVerifyPage(locale: Locale): Promise<VerifyPage> {
  const cards = (await getDocuments()).map((document) => viewDocumentCard(locale, document));
  return {
    documents: cards.map(({ id }) => id),
    cards: cards.filter(({ nature }) => nature === 'policy'),
  };
}
