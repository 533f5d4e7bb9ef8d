import { formatDate } from '../i18n/format-date.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import type { HeldDocument } from './documents.ts';
import { documentDate } from './documents.ts';
import { pathTo } from './site.ts';
import { vocabularyMessages } from '../i18n/vocabulary-messages.ts';
import type { Nature } from '../schemas/vocabulary.ts';

/** A document in a list: always opens with place, kind and date. */
export interface DocumentCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly place: string;
  readonly level: string;
  readonly kind: string;
  readonly date: string;
  readonly abstract: string;
  readonly documentNumber: string | undefined;
  readonly nature: Nature;
  /** Values that the list filters compare. */
  readonly filters: {
    readonly nature: string;
    readonly region: string;
    readonly kind: string;
    readonly year: string;
  };
}

export function viewDocumentCard(locale: Locale, { policy }: HeldDocument): DocumentCard {
  const words = policyMessages[locale];
  const english = locale === 'en';
  const date = documentDate(policy);
  return {
    id: policy.id,
    href: pathTo(locale, `/policies/${policy.id}/`),
    title: english ? policy.titleEn : policy.title,
    place: english ? policy.region.nameEn : policy.region.name,
    level: words.level[policy.region.level],
    kind: vocabularyMessages[locale].documentKind[policy.kind],
    date: formatDate(locale, date),
    abstract: english ? policy.abstractEn : policy.abstract,
    documentNumber: policy.documentNumber,
    nature: policy.nature,
    filters: {
      nature: policy.nature,
      region: policy.region.adcode,
      kind: policy.kind,
      year: date.slice(0, 4),
    },
  };
}
