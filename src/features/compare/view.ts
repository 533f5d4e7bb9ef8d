import type { Site } from '../../content/site.ts';
import { sharedLengths } from '../../domain/reuse/mark-shared.ts';
import { compareMessages } from '../../i18n/compare-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import type { PairView } from '../records/provision-pairs.ts';
import { provisionPairs, viewPairs } from '../records/provision-pairs.ts';

/** Everything the comparison page prints; `documents` and `messages` are for its script. */
export interface ComparePage {
  readonly choices: readonly Option[];
  readonly documents: Readonly<
    Record<string, { readonly title: string; readonly href: string; readonly facts: readonly string[] }>
  >;
  readonly messages: ReturnType<typeof messagesFor>;
  readonly pairs: readonly PairView[];
}

export function viewComparePage(site: Site, locale: Locale): ComparePage {
  const words = compareMessages[locale];
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  return {
    choices: viewChoices(site, locale, cards),
    documents: Object.fromEntries(
      cards.map(({ id, title, href, region, kind, date, nature }) => [
        id,
        { title, href, facts: [region, kind, date, ...(nature === 'reference' ? [words.unverified] : [])] },
      ]),
    ),
    messages: messagesFor(locale),
    pairs: viewPairs(site, locale, provisionPairs(site)),
  };
}

/** Each with region, kind, date and title; where they are many, those of a region together under its level. */
function viewChoices(site: Site, locale: Locale, cards: readonly DocumentCard[]): readonly Option[] {
  const options = cards.map(({ id, region, kind, date, title }) => ({
    value: id,
    label: [region, kind, date, title].join(' · '),
  }));
  const rank = new Map(
    documentRegions(site.documents, locale).flatMap(({ documents, level }, at) =>
      documents.map(({ policy }) => [policy.id, { at, level }] as const),
    ),
  );
  return underLevels(
    locale,
    options.length <= FEW_CHOICES
      ? options
      : options.toSorted((a, b) => (rank.get(a.value)?.at ?? 0) - (rank.get(b.value)?.at ?? 0)),
    (value) => rank.get(value)?.level ?? 'national',
  );
}

function messagesFor(locale: Locale) {
  const words = compareMessages[locale];
  return {
    locale,
    parts: policyMessages[locale].parts,
    paragraph: policyMessages[locale].paragraph,
    choose: words.choose,
    loading: words.loading,
    ready: words.ready,
    half: words.half,
    failed: words.failed,
    none: formatMessage(locale, words.none, { short: sharedLengths.short }),
    found: words.found,
    unknownPolicy: words.unknownPolicy,
    unknownProvision: words.unknownProvision,
  };
}
