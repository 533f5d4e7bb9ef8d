import type { Site, SiteDocument } from '../../../content/site.ts';
import type { Line } from '../../../domain/document/lines.ts';
import { linesAt, partsOf, selectPieces } from '../../../domain/document/lines.ts';
import { printedPosition } from '../../../domain/document/printed-position.ts';
import { findProvisionPath } from '../../../domain/document/provision-path.ts';
import type { KnownWords } from '../../../domain/document/verbatim-lead.ts';
import { verbatimLead } from '../../../domain/document/verbatim-lead.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';
import { provisionPosition } from '../../records/provision-position.ts';

/** A provision or paragraph shown away from its document, in its own words. */
export interface ProvisionCard {
  readonly id: string;
  /** Region, kind and date that the card opens with. */
  readonly document: DocumentCard;
  /** The provision on the page of its document. */
  readonly href: string;
  /** Printed position of what it stands in, outermost first; empty at the top. */
  readonly context: string;
  /** Its printed number and heading, or the position of a paragraph in words. */
  readonly title: string;
  /** The title is printed matter. */
  readonly titlePrinted: boolean;
  /** What it says below its heading. */
  readonly lines: readonly Line[];
  /** Verbatim pieces that stand for a long text while it is folded; none for a short one. */
  readonly lead: readonly string[];
  /** Characters of the text below its heading. */
  readonly characters: number;
}

/** Longest text that stands unfolded, in characters. */
const longestOpen = 140;

/**
 * @param known statements that stand for a folded text that contains them; else its opening does
 * @returns undefined when the document has no such provision
 */
export function viewProvisionCard(
  site: Site,
  locale: Locale,
  document: SiteDocument,
  id: string,
  known: readonly KnownWords[] = [],
): ProvisionCard | undefined {
  const path = findProvisionPath(document.text.provisions, id);
  const provision = path?.path.at(-1);
  if (path === undefined || provision === undefined) return undefined;
  const ancestors = path.path.slice(0, -1);
  const card = viewDocumentCard(site, locale, document);
  const lines = linesAt(path);
  const heading = lines
    .slice(0, 1)
    .flatMap(partsOf)
    .find(({ isHeading }) => isHeading);
  const below =
    heading === undefined
      ? lines
      : selectPieces(lines, (piece) => piece.role === 'text' || piece.id !== heading.id);
  const text = below.map((line) => line.text).join('\n');
  const characters = [...text.replaceAll('\n', '')].length;
  const outer = ancestors.at(-1);
  return {
    id,
    document: card,
    href: `${card.href}#${id}`,
    context:
      heading === undefined || outer === undefined ? '' : printedPosition(ancestors.slice(0, -1), outer),
    title: heading === undefined ? provisionPosition(locale, document.text, id) : heading.text,
    titlePrinted: heading !== undefined,
    lines: below,
    lead: characters <= longestOpen ? [] : verbatimLead(text, known),
    characters,
  };
}
