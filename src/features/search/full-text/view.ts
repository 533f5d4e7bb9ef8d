import { divideByBytes, pageBudget, textBytes } from '../../../content/page-budget.ts';
import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { makeSearchDocument } from '../../../search/index/make-search-document.ts';
import { measureUnit } from '../../../search/index/search-document.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';
import { numberedRoute } from '../../../content/routes.ts';

/** A printed paragraph or heading, with the address of the provision it begins at. */
interface FullTextLine {
  readonly href: string;
  /** Printed number, or the title of the document where none is printed. */
  readonly position: string;
  readonly text: string;
}

interface FullTextDocument {
  readonly card: DocumentCard;
  /** What to know before reading reference material. */
  readonly caution: string | undefined;
  readonly lines: readonly FullTextLine[];
}

/** One of the pages that the texts are divided among, in the order of the documents. */
interface FullTextPage {
  readonly route: string;
  /** Every page, this one among them. */
  readonly pages: readonly { readonly href: string }[];
  /** A document that runs on stands on several pages. */
  readonly documents: readonly FullTextDocument[];
}

/** Some lines of a document, by their numbers from 0, the end exclusive. */
interface Stretch {
  readonly document: SiteDocument;
  readonly from: number;
  readonly to: number;
}

/** Most pages of the full text: a browser searches one at a time, and nobody so many. */
const MOST_PAGES = 24;

/**
 * The lines on each page, decided once a site; one page at least. The same in every language. Where they would be too
 * many pages there is one without documents, and whatever others were published before.
 */
export const fullTextPages = oncePerSite((site): readonly (readonly Stretch[])[] => {
  const divided = divideLines(site);
  const pages =
    divided.length > MOST_PAGES
      ? divided.filter((_, index) => site.sections.isRecorded(fullTextRoute(index + 1))).map(() => [])
      : divided;
  return (pages.length === 0 ? [[]] : pages).map((page) =>
    [...Map.groupBy(page, ({ document }) => document)].map(([document, own]) => {
      const from = own[0]?.number ?? 0;
      return { document, from, to: from + own.length };
    }),
  );
});

/** A line of a document by its number, and what it weighs. */
interface WeighedLine {
  readonly document: SiteDocument;
  readonly number: number;
  readonly bytes: number;
}

/** The lines of all documents on pages; where these are too many, of the first documents alone, which are enough to tell. */
function divideLines(site: Site): readonly (readonly WeighedLine[])[] {
  const lines: WeighedLine[] = [];
  const divide = () => divideByBytes(lines, pageBudget.fullText, ({ bytes }) => bytes);
  let all = 0;
  for (const document of site.documents) {
    for (const [number, line] of viewLines(site, sourceLocale, document).entries()) {
      const bytes = lineBytes(line);
      lines.push({ document, number, bytes });
      all += bytes;
    }
    if (all > MOST_PAGES * pageBudget.fullText && divide().length > MOST_PAGES) break;
  }
  return divide();
}

/**
 * A page of all documents, line by line, for the browser's own search: the same lines that the index holds.
 * @param index of the page, from 0
 */
export function viewFullText(site: Site, locale: Locale, index: number): FullTextPage {
  const pages = fullTextPages(site);
  return {
    route: fullTextRoute(index + 1),
    pages: pages.map((_, at) => ({ href: site.urls.page(locale, fullTextRoute(at + 1)) })),
    documents: (pages[index] ?? []).map(({ document, from, to }) => {
      const card = viewDocumentCard(site, locale, document);
      return {
        card,
        caution: card.nature === 'reference' ? policyMessages[locale].referenceBanner : undefined,
        lines: viewLines(site, locale, document).slice(from, to),
      };
    }),
  };
}

function viewLines(site: Site, locale: Locale, document: SiteDocument): readonly FullTextLine[] {
  const card = viewDocumentCard(site, locale, document);
  const { units } = makeSearchDocument(document.policy, document.text, false);
  return units.map((unit) => ({
    href: `${card.href}#${unit.pieces[0]?.provision ?? ''}`,
    position: unit.position || card.title,
    text: measureUnit(unit).text,
  }));
}

/** About how many bytes of HTML a line is; positions decide nothing. */
function lineBytes({ href, text }: FullTextLine): number {
  return 190 + href.length + textBytes(text);
}

/** Route of one of the pages, from 1. */
function fullTextRoute(number: number): string {
  return numberedRoute('/search/full-text/', number);
}
