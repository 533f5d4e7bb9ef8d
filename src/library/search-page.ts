import type { Locale } from '../i18n/locale.ts';
import { searchMessages } from '../i18n/search-messages.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import type { HeldDocument } from './documents.ts';

/** What a result needs to say about its document, by policy id. */
export interface SearchedDocument {
  readonly title: string;
  readonly href: string;
  readonly facts: readonly string[];
}

export interface SearchFilter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SearchPage {
  readonly documents: Readonly<Record<string, SearchedDocument>>;
  readonly filters: readonly SearchFilter[];
}

export function viewSearchPage(locale: Locale, documents: readonly HeldDocument[]): SearchPage {
  const words = searchMessages[locale];
  const cards = documents.map((document) => ({ document, card: viewDocumentCard(locale, document) }));
  const options = (value: (document: HeldDocument) => string, label: (card: DocumentCard) => string) =>
    [...new Map(cards.map(({ document, card }) => [value(document), label(card)]))]
      .map(([key, name]) => ({ value: key, label: name }))
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    documents: Object.fromEntries(
      cards.map(({ card }) => [
        card.id,
        { title: card.title, href: card.href, facts: [card.place, card.kind, card.date] },
      ]),
    ),
    filters: [
      {
        name: 'region',
        label: words.filters.region,
        options: options(
          ({ policy }) => policy.region.name,
          (card) => card.place,
        ),
      },
      {
        name: 'kind',
        label: words.filters.kind,
        options: options(
          ({ policy }) => policy.kind,
          (card) => card.kind,
        ),
      },
    ],
  };
}
