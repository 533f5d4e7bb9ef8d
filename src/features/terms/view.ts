import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import { documentOf } from '../../content/site.ts';
import type { ExplainedTerm, TermOccurrences } from '../../content/terms/term-occurrences.ts';
import { occurrencesOfTerms } from '../../content/terms/term-occurrences.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { completeTracker, targetPartOf } from '../records/counted-statements.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import { provisionPosition } from '../records/provision-position.ts';

/** Everything that the page of a term prints. */
export interface TermArticle {
  readonly id: string;
  /** In the language of the page, where it has a name there. */
  readonly title: string;
  /** The same in the other language; `undefined` where there is none. */
  readonly other: string | undefined;
  /** Ours. */
  readonly plain: string;
  /** Verbatim words of texts, with their place. */
  readonly quotes: readonly TermQuote[];
  /** Its other names as printed. */
  readonly aliases: readonly string[];
  readonly everyday: readonly string[];
  /** The documents that print it, policies first; the first ones only. */
  readonly documents: readonly TermDocument[];
  readonly moreDocuments: number;
  /** Searches for its names. */
  readonly searches: readonly { readonly word: string; readonly href: string }[];
  readonly topics: readonly RelatedPage[];
  readonly targets: readonly RelatedPage[];
}

/** Words of a text that say what a term is. */
interface TermQuote {
  readonly quote: string;
  readonly document: DocumentCard;
  readonly href: string;
  readonly position: string;
}

/** A document that prints a term, and where. */
interface TermDocument {
  readonly document: DocumentCard;
  readonly count: number;
  readonly at: readonly { readonly href: string; readonly position: string }[];
  /** Lines that print it, where these are more than those listed; else `undefined`. */
  readonly allLines: number | undefined;
}

interface RelatedPage {
  readonly text: string;
  readonly href: string;
}

/** Documents listed on the page of a term; search finds the others. */
const MOST_DOCUMENTS = 12;
/** Questions and targets named. */
const MOST_RELATED = 6;

export function viewTermPage(site: Site, locale: Locale, term: ExplainedTerm): TermArticle {
  const { page, official, everyday } = term;
  const [name = '', ...aliases] = official;
  const found = occurrencesOfTerms(site).get(page.id) ?? [];
  const isSource = locale === sourceLocale;
  return {
    id: page.id,
    title: isSource ? name : (page.nameEn ?? name),
    other: isSource ? page.nameEn : page.nameEn && name,
    plain: localise(page, locale).plain,
    quotes: page.explanations.map(({ policy, provision, quote }) => {
      const document = documentOf(site, policy);
      return {
        quote,
        document: viewDocumentCard(site, locale, document),
        href: site.urls.policy(locale, policy, provision),
        position: provisionPosition(locale, document.text, provision),
      };
    }),
    aliases,
    everyday,
    documents: found.slice(0, MOST_DOCUMENTS).map((each) => viewOccurrences(site, locale, each)),
    moreDocuments: Math.max(0, found.length - MOST_DOCUMENTS),
    searches: official.map((word) => ({ word, href: site.urls.search(locale, word) })),
    topics: site.topics
      .filter(({ name: theme, aspects }) =>
        [theme, ...aspects.flatMap(({ answers }) => answers.map(({ quote }) => quote))].some((words) =>
          official.some((word) => words.includes(word)),
        ),
      )
      .slice(0, MOST_RELATED)
      .map((topic) => ({
        text: localise(topic, locale).question ?? localise(topic, locale).name,
        href: site.urls.topic(locale, topic.id),
      })),
    targets: completeTracker(site)
      .filter(
        (tracked) =>
          targetPartOf(tracked) !== 'reference' &&
          official.some((word) => tracked.series.name.includes(word)),
      )
      .slice(0, MOST_RELATED)
      .map(({ series, policy }) => ({
        text: `${localise(policy.region, locale).name} ${localise(series, locale).name ?? series.name}`,
        href: site.urls.target(locale, series.id),
      })),
  };
}

function viewOccurrences(
  site: Site,
  locale: Locale,
  { document, count, at, lines }: TermOccurrences,
): TermDocument {
  return {
    document: viewDocumentCard(site, locale, document),
    count,
    at: at.map((provision) => ({
      href: site.urls.policy(locale, document.policy.id, provision),
      position: provisionPosition(locale, document.text, provision),
    })),
    allLines: lines > at.length ? lines : undefined,
  };
}
