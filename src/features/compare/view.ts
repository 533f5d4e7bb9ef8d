import type { Site } from '../../content/site.ts';
import { sharedLengths } from '../../domain/reuse/mark-shared.ts';
import { compareMessages } from '../../i18n/compare-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { documentOptions } from '../records/document-options.ts';
import type { PairView } from '../records/provision-pairs.ts';
import { provisionPairs, viewPairs } from '../records/provision-pairs.ts';
import type { Option } from '../ui/filter-view.ts';
import { positionWords } from '../records/provision-position.ts';

/** Everything the comparison page prints; `documents` and `messages` are for its script. */
export interface ComparePage {
  readonly choices: readonly Option[];
  readonly documents: Readonly<
    Record<string, { readonly title: string; readonly href: string; readonly facts: readonly string[] }>
  >;
  readonly messages: ReturnType<typeof messagesFor>;
  /** Pairs of provisions with the most shared wording; the data file of parallels has all. */
  readonly pairs: readonly PairView[];
  /** Pairs that are not listed. */
  readonly morePairs: number;
}

/** Pairs listed. */
const LISTED_PAIRS = 30;

export function viewComparePage(site: Site, locale: Locale): ComparePage {
  const words = compareMessages[locale];
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  const pairs = provisionPairs(site);
  return {
    choices: documentOptions(
      site,
      locale,
      cards.map(({ id, region, kind, date, title }) => ({
        value: id,
        label: [region, kind, date, title].join(' · '),
      })),
    ),
    documents: Object.fromEntries(
      cards.map(({ id, title, href, region, kind, date, nature }) => [
        id,
        { title, href, facts: [region, kind, date, ...(nature === 'reference' ? [words.unverified] : [])] },
      ]),
    ),
    messages: messagesFor(locale),
    pairs: viewPairs(site, locale, pairs.slice(0, LISTED_PAIRS)),
    morePairs: Math.max(0, pairs.length - LISTED_PAIRS),
  };
}

function messagesFor(locale: Locale) {
  const words = compareMessages[locale];
  return {
    ...positionWords(locale),
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
