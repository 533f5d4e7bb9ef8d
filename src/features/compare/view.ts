import { localise } from '../../content/localise.ts';
import { countParallelsParts } from '../../exports/records/parallels-path.ts';
import type { Site } from '../../content/site.ts';
import { documentWithId } from '../../domain/record-index.ts';
import { sharedLengths } from '../../domain/reuse/mark-shared.ts';
import type { ProvisionPair } from '../../domain/reuse/score-provision-pairs.ts';
import type { SetPhrase } from '../../domain/reuse/shared-run.ts';
import { compareMessages } from '../../i18n/compare-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { areaName, areasOf } from '../records/directory/areas.ts';
import type { DirectoryPlan } from '../records/directory/directory-file.ts';
import { hasDirectory, planDirectory } from '../records/directory/directory.ts';
import { documentOptions } from '../records/document-options.ts';
import type { PairView } from '../records/provision-pairs.ts';
import { sharedWording, viewPairs } from '../records/provision-pairs.ts';
import type { Option } from '../ui/filter-view.ts';
import { positionWords, provisionPosition } from '../records/provision-position.ts';
import type { ComparedDocument, ComparedPlaces } from './compared-document.ts';
import { comparedLabel, viewCompared } from './compared-document.ts';

/** What the two sides are chosen among: every document; of many those of an area, by the directory. */
type ComparedChoices =
  | {
      readonly kind: 'documents';
      readonly options: readonly Option[];
      readonly documents: Readonly<Record<string, ComparedDocument>>;
    }
  | { readonly kind: 'areas'; readonly options: readonly Option[]; readonly plan: DirectoryPlan };

/** Everything the comparison page prints; the documents of `choices`, and `messages`, are for its script. */
export interface ComparePage {
  readonly choices: ComparedChoices;
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

/** Where the pages and files of the documents stand, for the view and for its script. */
export function comparedPlaces(site: Site, locale: Locale): ComparedPlaces {
  const parts = countParallelsParts(site.documents.length);
  return {
    pages: site.urls.page(locale, '/policies/'),
    files: site.urls.file('data/'),
    ...(parts === undefined ? {} : { parts }),
    unverified: compareMessages[locale].unverified,
  };
}

/** How many of each are listed. */
const listed = { pairs: 30, referencePairs: 10, setPhrases: 20, places: 6 } as const;

export function viewComparePage(site: Site, locale: Locale): ComparePage {
  const shared = sharedWording(site);
  const references = new Set(
    site.documents.filter(({ policy }) => policy.nature === 'reference').map(({ policy }) => policy.id),
  );
  const isReference = ({ a, b }: ProvisionPair) => references.has(a.document) || references.has(b.document);
  const pairs = shared.pairs.filter((pair) => !isReference(pair));
  return {
    choices: viewChoices(site, locale),
    messages: messagesFor(locale),
    pairs: viewPairs(site, locale, pairs.slice(0, listed.pairs)),
    morePairs: Math.max(0, pairs.length - listed.pairs),
    referencePairs: viewPairs(site, locale, shared.pairs.filter(isReference).slice(0, listed.referencePairs)),
    setPhrases: viewSetPhrases(site, locale, shared.setPhrases),
  };
}

function viewChoices(site: Site, locale: Locale): ComparedChoices {
  if (hasDirectory(site))
    return {
      kind: 'areas',
      options: areasOf(site).map(({ id }) => ({ value: id, label: areaName(locale, id) })),
      plan: planDirectory(site, locale),
    };
  const cards = site.documents.map((document) => viewDocumentCard(site, locale, document));
  const places = comparedPlaces(site, locale);
  return {
    kind: 'documents',
    options: documentOptions(
      site,
      locale,
      cards.map((card) => ({ value: card.id, label: comparedLabel(card) })),
    ),
    documents: Object.fromEntries(cards.map((card) => [card.id, viewCompared(card, places)])),
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
