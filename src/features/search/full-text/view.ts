import { divideByBytes, pageBudget, textBytes } from '../../../content/page-budget.ts';
import type { Site } from '../../../content/site.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { makeSearchDocument } from '../../../search/index/make-search-document.ts';
import { measureUnit } from '../../../search/index/search-document.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';

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
  readonly href: string;
  /** A document that runs on stands on several pages. */
  readonly documents: readonly FullTextDocument[];
}

/** Most pages of the full text: a browser searches one at a time, and nobody so many. */
const MOST_PAGES = 24;

/**
 * All documents, line by line, for the browser's own search: the same lines that the index holds; one page at least.
 * Where they would be too many pages there is one without documents, and whatever others were published before.
 */
export function viewFullText(site: Site, locale: Locale): readonly FullTextPage[] {
  const documents = site.documents.map((document) => {
    const card = viewDocumentCard(site, locale, document);
    const { units } = makeSearchDocument(document.policy, document.text, false);
    return {
      card,
      caution: card.nature === 'reference' ? policyMessages[locale].referenceBanner : undefined,
      lines: units.map((unit) => ({
        href: `${card.href}#${unit.pieces[0]?.provision ?? ''}`,
        position: unit.position || card.title,
        text: measureUnit(unit).text,
      })),
    };
  });
  const lines = documents.flatMap((document) => document.lines.map((line) => ({ document, line })));
  const divided = divideByBytes(lines, pageBudget.fullText, lineBytes);
  const isTooMuch = divided.length > MOST_PAGES;
  const pages = isTooMuch
    ? divided.filter((_, index) => site.sections.isRecorded(fullTextRoute(index + 1))).map(() => [])
    : divided;
  return (pages.length === 0 ? [[]] : pages).map((page, index) => ({
    route: fullTextRoute(index + 1),
    href: site.urls.page(locale, fullTextRoute(index + 1)),
    documents: [...Map.groupBy(page, ({ document }) => document)].map(([document, own]) => ({
      ...document,
      lines: own.map(({ line }) => line),
    })),
  }));
}

/** How many pages the texts stand on; the same in every language. */
export function countFullTextPages(site: Site): number {
  return viewFullText(site, sourceLocale).length;
}

/** About how many bytes of HTML a line is. English positions are longer, and decide nothing: pages are the same. */
function lineBytes({ line }: { readonly line: Pick<FullTextLine, 'href' | 'text'> }): number {
  return 190 + line.href.length + textBytes(line.text);
}

/** Route of one of the pages, from 1. */
function fullTextRoute(number: number): string {
  return number === 1 ? '/search/full-text/' : `/search/full-text/${String(number)}/`;
}
