import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { documentWithId } from '../../domain/record-index.ts';
import { sharedLengths } from '../../domain/reuse/mark-shared.ts';
import type { ProvisionPair } from '../../domain/reuse/score-provision-pairs.ts';
import type { SetPhrase } from '../../domain/reuse/shared-run.ts';
import { parallelsPath } from '../../exports/records/document-parallels.ts';
import { compareMessages } from '../../i18n/compare-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { documentOptions } from '../records/document-options.ts';
import type { PairView } from '../records/provision-pairs.ts';
import { sharedWording, viewPairs } from '../records/provision-pairs.ts';
import type { Option } from '../ui/filter-view.ts';
import { positionWords, provisionPosition } from '../records/provision-position.ts';

/** Everything the comparison page prints; `documents` and `messages` are for its script. */
export interface ComparePage {
  readonly choices: readonly Option[];
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly href: string;
        readonly parallels: string;
        readonly facts: readonly string[];
      }
    >
  >;
  readonly messages: ReturnType<typeof messagesFor>;
  /** Pairs of provisions of policies that share most wording of their own; each document's page has its own. */
  readonly pairs: readonly PairView[];
  /** Pairs that are not listed. */
  readonly morePairs: number;
  /** Pairs with reference material. */
  readonly referencePairs: readonly PairView[];
  readonly setPhrases: readonly SetPhraseView[];
}

/** What many documents say alike. */
interface SetPhraseView {
  readonly text: string;
  /** In how many documents. */
  readonly documents: number;
  /** Where it stands, in some of them. */
  readonly at: readonly { readonly name: string; readonly href: string }[];
}

/** How many of each are listed. */
const listed = { pairs: 30, referencePairs: 10, setPhrases: 20, places: 6 } as const;

export function viewComparePage(site: Site, locale: Locale): ComparePage {
  const words = compareMessages[locale];
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  const shared = sharedWording(site);
  const references = new Set(cards.filter(({ nature }) => nature === 'reference').map(({ id }) => id));
  const isReference = ({ a, b }: ProvisionPair) => references.has(a.document) || references.has(b.document);
  const pairs = shared.pairs.filter((pair) => !isReference(pair));
  return {
    choices: documentOptions(
      site,
      locale,
      cards.map(({ id, region, kind, date, title }) => ({
        value: id,
        label: [region, kind, date, title].filter((part) => part !== '').join(' · '),
      })),
    ),
    documents: Object.fromEntries(
      cards.map(({ id, title, href, region, kind, date, nature }) => [
        id,
        {
          title,
          href,
          parallels: site.urls.file(`data/${parallelsPath({ id, nature })}`),
          facts: [region, kind, date, ...(nature === 'reference' ? [words.unverified] : [])],
        },
      ]),
    ),
    messages: messagesFor(locale),
    pairs: viewPairs(site, locale, pairs.slice(0, listed.pairs)),
    morePairs: Math.max(0, pairs.length - listed.pairs),
    referencePairs: viewPairs(site, locale, shared.pairs.filter(isReference).slice(0, listed.referencePairs)),
    setPhrases: viewSetPhrases(site, locale, shared.setPhrases),
  };
}

/** The widest of each, those of most documents first. */
function viewSetPhrases(site: Site, locale: Locale, phrases: readonly SetPhrase[]): readonly SetPhraseView[] {
  const widest: SetPhrase[] = [];
  for (const phrase of phrases) {
    if (widest.length === listed.setPhrases) break;
    const isPart = phrases.some(({ text }) => text !== phrase.text && text.includes(phrase.text));
    if (!isPart && !widest.some(({ text }) => text === phrase.text)) widest.push(phrase);
  }
  return widest.map(({ text, documents: count, at }) => ({
    text,
    documents: count,
    at: at.slice(0, listed.places).flatMap(({ document: id, line }) => {
      const document = documentWithId(site.documents, id);
      if (document === undefined) return [];
      const region = localise(document.policy.region, locale).name;
      return [
        {
          name: [region, provisionPosition(locale, document.text, line)].join(punctuation[locale].gap),
          href: site.urls.policy(locale, id, line),
        },
      ];
    }),
  }));
}

function messagesFor(locale: Locale) {
  const words = compareMessages[locale];
  return {
    ...positionWords(locale),
    choose: words.choose,
    loading: words.loading,
    ready: words.ready,
    half: words.half,
    failedSimilar: words.failedSimilar,
    failed: words.failed,
    none: formatMessage(locale, words.none, { short: sharedLengths.short }),
    found: words.found,
    unknownPolicy: words.unknownPolicy,
    unknownProvision: words.unknownProvision,
  };
}
