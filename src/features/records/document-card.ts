import { documentDate } from '../../content/document-date.ts';
import { localise } from '../../content/localise.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Nature } from '../../schemas/vocabulary.ts';

/** A document in a list: always opens with region, kind and date. */
export interface DocumentCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly region: string;
  readonly level: string;
  readonly kind: string;
  readonly date: string;
  /** Absent where nobody has written one. */
  readonly abstract: string | undefined;
  readonly documentNumber: string | undefined;
  readonly nature: Nature;
  /** Values that the list filters compare. */
  readonly filters: {
    readonly nature: string;
    readonly level: string;
    readonly region: string;
    readonly kind: string;
    readonly year: string;
  };
}

export function viewDocumentCard(site: Site, locale: Locale, { policy }: SiteDocument): DocumentCard {
  const words = policyMessages[locale];
  const date = documentDate(policy);
  return {
    id: policy.id,
    href: site.urls.policy(locale, policy.id),
    title: localise(policy, locale).title,
    shortTitle: localise(policy, locale).shortTitle,
    region: localise(policy.region, locale).name,
    level: words.level[policy.region.level],
    kind: vocabularyMessages[locale].documentKind[policy.kind],
    date: formatDate(locale, date),
    abstract: localise(policy, locale).abstract,
    documentNumber: policy.documentNumber,
    nature: policy.nature,
    filters: {
      nature: policy.nature,
      level: policy.region.level,
      region: policy.region.adcode,
      kind: policy.kind,
      year: date.slice(0, 4),
    },
  };
}
