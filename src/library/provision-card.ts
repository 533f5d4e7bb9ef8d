import { findPlace } from '../domain/citing/place.ts';
import { printedPosition } from '../domain/numbering/printed-position.ts';
import type { PrintedBlock } from '../domain/printed-blocks.ts';
import { printedBlocks } from '../domain/printed-blocks.ts';
import type { Locale } from '../i18n/locale.ts';
import type { DocumentCard } from './document-card.ts';
import { viewDocumentCard } from './document-card.ts';
import type { HeldDocument } from './documents.ts';
import { placeName } from './place-name.ts';

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

/** A statement that a text is known by: its words and those of its date. */
export interface KnownWords {
  readonly quote: string;
  readonly dueText?: string | undefined;
}

/**
 * @param known statements that stand for a folded text that contains them; else its opening does
 * @returns undefined when the document has no such provision
 */
export function viewProvisionCard(
  locale: Locale,
  held: HeldDocument,
  id: string,
  known: readonly KnownWords[] = [],
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
  return {
    id,
    document,
    href: `${document.href}#${id}`,
    context: heading === undefined || outer === undefined ? '' : printedPosition(ancestors.slice(0, -1), outer),
    title: heading === undefined ? placeName(locale, held.text, id) : `${heading.label}${heading.text}`,
    titlePrinted: heading !== undefined,
    blocks: below,
    lead: characters <= lengths.open ? [] : leadOf(text, known),
    characters,
  };
}

/** The known words in the order of the text, each date with the statement it goes with. */
function leadOf(text: string, known: readonly KnownWords[]): readonly string[] {
  const spans = known.flatMap(({ quote, dueText }) => {
    const start = text.indexOf(quote);
    if (start === -1) return [];
    const before = dueText === undefined ? -1 : text.lastIndexOf(dueText, start);
    const date = before === -1 || dueText === undefined ? [] : [{ start: before, end: before + dueText.length }];
    return [...date, { start, end: start + quote.length }];
  });
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.length === 0 ? [openingOf(text)] : merged.map(({ start, end }) => text.slice(start, end));
}

/** Whole sentences from the start as far as they fit, else clauses, else characters; never over a line's end. */
function openingOf(text: string): string {
  const line = [...(text.split('\n', 1)[0] ?? '')].slice(0, lengths.lead).join('');
  const cut = /^.*[。；;]/u.exec(line)?.[0] ?? /^.*[，,、：:]/u.exec(line)?.[0] ?? line;
  return line === text ? line : cut;
}
