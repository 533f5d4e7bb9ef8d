import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';

export interface FilterView {
  readonly name: 'nature' | 'region' | 'kind' | 'year';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

export interface PoliciesPage {
  readonly policies: readonly DocumentCard[];
  readonly references: readonly DocumentCard[];
  readonly filters: readonly FilterView[];
}

export function viewPoliciesPage(site: Site, locale: Locale): PoliciesPage {
  const words = policyMessages[locale];
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  const filter = (name: FilterView['name'], label: (card: DocumentCard) => string): FilterView => {
    const values = new Map<string, { label: string; count: number }>();
    for (const card of cards) {
      const value = card.filters[name];
      // A document that its source does not date is found by no year.
      if (value === '') continue;
      values.set(value, { label: label(card), count: (values.get(value)?.count ?? 0) + 1 });
    }
    const options = [...values].map(([value, option]) => ({ value, ...option }));
    return { name, label: words.filter[name], options: options.sort((a, b) => (a.value < b.value ? -1 : 1)) };
  };
  return {
    policies: cards.filter(({ nature }) => nature === 'policy'),
    references: cards.filter(({ nature }) => nature === 'reference'),
    filters: [
      filter('nature', (card) => words.nature[card.nature]),
      filter('region', (card) => card.region),
      filter('kind', (card) => card.kind),
      filter('year', (card) => card.filters.year),
    ],
  };
}
