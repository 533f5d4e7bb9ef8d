import { findPlace } from '../domain/citing/place.ts';
import { printedPosition } from '../domain/numbering/printed-position.ts';
import type { PrintedBlock } from '../domain/printed-blocks.ts';
import { printedBlocks } from '../domain/printed-blocks.ts';
import type { Locale } from '../i18n/locale.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import type { HeldDocument } from './documents.ts';
import { positionOf } from './policy-page.ts';

/** A provision or paragraph shown away from its document, in its own words. */
export interface ProvisionCard {
  readonly id: string;
  /** Place, kind and date that the card opens with. */
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
  readonly blocks: readonly PrintedBlock[];
  /** Verbatim pieces that stand for a long text while it is folded; none for a short one. */
  readonly lead: readonly string[];
  /** Characters of the text below its heading. */
  readonly characters: number;
}

/** Longest text that stands unfolded, and longest opening of a folded one, in characters. */
const lengths = { open: 140, lead: 90 } as const;

/**
 * @param quotes words that a folded text is known by; those it contains stand for it, else its opening does
 * @returns undefined when the document has no such provision
 */
export function viewProvisionCard(
  locale: Locale,
  held: HeldDocument,
  id: string,
  quotes: readonly string[] = [],
): ProvisionCard | undefined {
  const place = findPlace(held.text.provisions, id);
  const provision = place?.path.at(-1);
  if (place === undefined || provision === undefined) return undefined;
  const ancestors = place.path.slice(0, -1);
  const document = viewDocumentCard(locale, held);
  const [first, ...rest] = printedBlocks(place);
  const heading = first?.heading;
  const below = first?.text === undefined ? rest : [{ id: first.id, text: first.text }, ...rest];
  const text = below.map((block) => `${block.heading?.label ?? ''}${block.heading?.text ?? ''}${block.text ?? ''}`).join('\n');
  const characters = [...text.replaceAll('\n', '')].length;
  const outer = ancestors.at(-1);
  const isAlone = provision.paragraphs.length === 1 && provision.children.length === 0;
  const position = positionOf(locale, provision, ancestors);
  const paragraphPosition = isAlone ? position : policyMessages[locale].paragraph(position, place.paragraph ?? 1);
  return {
    id,
    document,
    href: `${document.href}#${id}`,
    context: heading === undefined || outer === undefined ? '' : printedPosition(ancestors.slice(0, -1), outer),
    title: heading === undefined ? paragraphPosition : `${heading.label}${heading.text}`,
    titlePrinted: heading !== undefined,
    blocks: below,
    lead: characters <= lengths.open ? [] : leadOf(text, quotes),
    characters,
  };
}

function leadOf(text: string, quotes: readonly string[]): readonly string[] {
  const found = [...new Set(quotes)].filter((quote) => text.includes(quote));
  const widest = found.filter((quote) => !found.some((other) => other !== quote && other.includes(quote)));
  return widest.length > 0 ? widest.sort((a, b) => text.indexOf(a) - text.indexOf(b)) : [openingOf(text)];
}

/** Whole sentences from the start as far as they fit, else clauses, else characters; never over a line's end. */
function openingOf(text: string): string {
  const line = [...(text.split('\n', 1)[0] ?? '')].slice(0, lengths.lead).join('');
  const cut = /^.*[。；;]/u.exec(line)?.[0] ?? /^.*[，,、：:]/u.exec(line)?.[0] ?? line;
  return line === text ? line : cut;
}
