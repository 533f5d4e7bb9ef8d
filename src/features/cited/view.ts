import { oncePerSite } from '../../content/once-per-site.ts';
import { cutStretch, divideByBytes, pageBudget, textBytes } from '../../content/page-budget.ts';
import type { Site, SiteDocument } from '../../content/site.ts';
import type { ReferenceRecord } from '../../exports/records/reference-record.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { DocumentCard } from '../records/document-card.ts';
import { viewDocumentCard } from '../records/document-card.ts';
import type { NamedAt } from '../records/references/named-documents.ts';
import type { AlikeDocuments } from '../records/references/alike-documents.ts';
import { viewAlikeDocuments } from '../records/references/alike-documents.ts';
import { groupByNamed, namedAt, outerReferences } from '../records/references/named-documents.ts';
import { numberedRoute } from '../../content/routes.ts';
import { citedMessages } from './messages.ts';

/** A document that texts name, with those that name it. */
export interface CitedDocument {
  /** As printed where it is named first, 《》 and 文号 included. */
  readonly quote: string;
  /** Its page here, where it is published here. */
  readonly href?: string;
  /** Those of its title, where several are published here and the texts do not say which. */
  readonly alike?: AlikeDocuments;
  /** The first of those that name it, … */
  readonly citing: readonly CitingDocument[];
  /** … and how many do. */
  readonly count: number;
}

/** A published document and the positions at which it names another one. */
interface CitingDocument {
  readonly document: DocumentCard;
  readonly at: readonly NamedAt[];
}

/** Each list: those named by most documents first, then in the order in which they are first named. */
export interface CitedPage {
  readonly outside: readonly CitedDocument[];
  readonly published: readonly CitedDocument[];
  /** Named in reference material alone. */
  readonly reference: readonly CitedDocument[];
}

/** The list on one of the pages that it is divided among. */
export interface CitedListPage extends CitedPage {
  readonly route: string;
  readonly href: string;
}

/** Documents that name one, which are printed; the data file has all of them. */
const MOST_CITING = 30;

/** The list divided among pages in its order, alike in every language; one page at least. */
export function viewCitedPages(site: Site, locale: Locale): readonly CitedListPage[] {
  const lists = viewCitedPage(site, locale);
  return citedDivision(site).map((range, index) => {
    const cut = cutStretch(range.from, range.to);
    const route = citedRoute(index + 1);
    return {
      outside: cut(lists.outside),
      published: cut(lists.published),
      reference: cut(lists.reference),
      route,
      href: site.urls.page(locale, route),
    };
  });
}

/** Which documents of all three lists, one after another, stand on each page. */
export const citedDivision = oncePerSite(
  (site): readonly { readonly from: number; readonly to: number }[] => {
    const { outside, published, reference } = viewCitedPage(site, sourceLocale);
    const pages = divideByBytes([...outside, ...published, ...reference], pageBudget.listPage, citedBytes);
    let from = 0;
    const ranges = pages.map(({ length }) => ({ from, to: (from += length) }));
    return ranges.length === 0 ? [{ from: 0, to: 0 }] : ranges;
  },
);

/** About how many bytes of HTML an entry is. */
function citedBytes({ quote, alike, citing }: CitedDocument): number {
  return citing.reduce(
    (sum, { document, at }) => sum + 320 + textBytes(document.shortTitle) + 130 * at.length,
    220 + textBytes(quote) + 80 * (alike?.links.length ?? 0),
  );
}

/** Route of a page, from 1. */
function citedRoute(number: number): string {
  return numberedRoute('/cited/', number);
}

/** What the page says first: how many of the documents that policies name are not published here, if any are. */
export function viewCitedLede(
  locale: Locale,
  counts: { readonly policies: number; readonly outside: number },
): string {
  const words = citedMessages[locale];
  if (counts.outside === 0) return words.asPrinted;
  return formatMessage(locale, words.counted, counts) + punctuation[locale].sentenceSpace + words.asPrinted;
}

/** Every document that a text names, itself aside. */
export function viewCitedPage(site: Site, locale: Locale): CitedPage {
  const documents = new Map(site.documents.map((document) => [document.policy.id, document]));
  const references = outerReferences(site).filter(({ policy, target }) => policy !== target);
  const cited = groupByNamed(site, references).map((named) => viewCited(site, locale, documents, named));
  const sorted = cited.toSorted((a, b) => b.count - a.count);
  // Policies come first among those that name it, so that the cut takes none of them before reference material.
  const isNamedByPolicy = ({ citing }: CitedDocument): boolean =>
    citing.some(({ document }) => document.nature === 'policy');
  const inPolicies = sorted.filter(isNamedByPolicy);
  const isOutside = ({ href, alike }: CitedDocument): boolean => href === undefined && alike === undefined;
  return {
    outside: inPolicies.filter(isOutside),
    published: inPolicies.filter((each) => !isOutside(each)),
    reference: sorted.filter((each) => !isNamedByPolicy(each)),
  };
}

function viewCited(
  site: Site,
  locale: Locale,
  documents: ReadonlyMap<string, SiteDocument>,
  named: readonly [ReferenceRecord, ...ReferenceRecord[]],
): CitedDocument {
  const [reference] = named;
  const { quote, target } = reference;
  const published = target === null ? undefined : documents.get(target);
  const citing = [...Map.groupBy(named, ({ policy }) => policy)].flatMap(([policy, own]) => {
    const document = documents.get(policy);
    return document === undefined ? [] : [{ document, own }];
  });
  const isReference = ({ document }: { readonly document: SiteDocument }): number =>
    document.policy.nature === 'reference' ? 1 : 0;
  const alike = viewAlikeDocuments(site, locale, reference);
  return {
    quote,
    ...(published && { href: viewDocumentCard(site, locale, published).href }),
    ...(alike && { alike }),
    citing: citing
      .toSorted((a, b) => isReference(a) - isReference(b))
      .slice(0, MOST_CITING)
      .map(({ document, own }) => ({
        document: viewDocumentCard(site, locale, document),
        at: namedAt(site, locale, document, own),
      })),
    count: citing.length,
  };
}
