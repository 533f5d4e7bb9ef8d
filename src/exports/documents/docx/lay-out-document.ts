import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { PartName } from '../../../domain/document/parse-provision-id.ts';
import { parseProvisionId, partOf } from '../../../domain/document/parse-provision-id.ts';
import type { Provision, Table } from '../../../domain/document/provision.ts';
import { contentsOf } from '../../../domain/document/provision.ts';
import type { LabelStyle } from '../../../domain/text/numbering/label-style.ts';
import { containerStyles, labelLevels } from '../../../domain/text/numbering/label-style.ts';
import { readHeadingLabel } from '../../../domain/text/numbering/read-label.ts';
import type { DocxParagraph, DocxStyle } from './paragraph-xml.ts';
import { titleLines } from './title-lines.ts';

/** A paragraph or a table of the Word document. */
export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: DocxParagraph }
  | { readonly kind: 'table'; readonly table: Table };

/**
 * A document as Word paragraphs and tables in the layout of GB/T 9704, in printed order.
 * @param names that no line of a title breaks
 */
export function layOutDocument({ text }: CitableDocument, names: readonly string[]): readonly DocxBlock[] {
  const hasNotice = text.provisions.some(({ id }) => id === 'notice-title');
  return text.provisions
    .flatMap((provision) => layOutProvision(provision, [], hasNotice))
    .map((block) =>
      block.kind === 'table' ? block : { kind: 'paragraph', paragraph: inLines(block.paragraph, names) },
    );
}

function inLines(paragraph: DocxParagraph, names: readonly string[]): DocxParagraph {
  return paragraph.style === 'Title' ? { ...paragraph, lines: titleLines(paragraph.text, names) } : paragraph;
}

function layOutProvision(
  provision: Provision,
  ancestors: readonly Provision[],
  hasNotice: boolean,
): readonly DocxBlock[] {
  const { id, heading } = provision;
  const texts = provision.paragraphs.map((paragraph) => paragraph.text);
  const part = partOf(id);
  if (part === 'title' || part === 'notice-title') {
    // What a notice prints begins on a page of its own.
    const startsPage = hasNotice && id === 'title' ? { startsPage: true } : {};
    return blocksOf([{ style: 'Title', text: heading, id, ...startsPage }], provision, ancestors, hasNotice);
  }
  if (part !== undefined) {
    const own = layOutPart(part, texts);
    if (own !== undefined) return own.map((paragraph) => ({ kind: 'paragraph', paragraph }));
  }
  return blocksOf(headingOf(provision, ancestors), provision, ancestors, hasNotice);
}

/** The paragraphs of an unnumbered part with a form of its own. */
function layOutPart(part: PartName, texts: readonly string[]): readonly DocxParagraph[] | undefined {
  switch (part) {
    case 'addressee':
      return texts.map((line) => ({ style: 'Addressee', text: line }));
    case 'signature':
      return signature(texts);
    case 'history':
      return texts.map((line) => ({ style: 'History', text: line }));
    case 'contents':
      return texts.map((line, index) => ({
        style: index === 0 ? 'History' : 'Addressee',
        text: line,
      }));
    case 'note':
      return texts.map((line, index) => ({
        style: 'BodyText',
        text: line,
        ...(index === 0 ? { spaceAbove: true } : {}),
      }));
    case 'distribution':
      return texts.map((line, index) => ({
        style: 'Distribution',
        text: line,
        ...(index === 0 ? { lineAbove: true, spaceAbove: true } : {}),
        ...(index === texts.length - 1 ? { lineBelow: true } : {}),
      }));
    default:
      return undefined;
  }
}

/** A heading and what stands below it, the first paragraph in its line where it is run in. */
function blocksOf(
  headings: readonly DocxParagraph[],
  provision: Provision,
  ancestors: readonly Provision[],
  hasNotice: boolean,
): readonly DocxBlock[] {
  const opening = provision.runIn ? provision.paragraphs[0] : undefined;
  const path = [...ancestors, provision];
  return [
    ...headings.map((paragraph): DocxBlock => ({
      kind: 'paragraph',
      paragraph: opening === undefined ? paragraph : { ...paragraph, continuation: opening.text },
    })),
    ...contentsOf(provision).flatMap((content): readonly DocxBlock[] => {
      if (content.kind === 'provision') return layOutProvision(content.provision, path, hasNotice);
      if (content.kind === 'table') return [content];
      if (content.paragraph === opening) return [];
      const isFootnote = parseProvisionId(content.paragraph.id).at(-1)?.kind === 'footnote';
      const style = isFootnote ? 'Footnote' : 'BodyText';
      return [{ kind: 'paragraph', paragraph: { style, text: content.paragraph.text } }];
    }),
  ];
}

function headingOf(provision: Provision, ancestors: readonly Provision[]): readonly DocxParagraph[] {
  const { id, label, heading } = provision;
  const text = label + heading;
  if (text === '') return [];
  const kind = parseProvisionId(id).at(-1)?.kind;
  if (kind === 'annex' || kind === 'annex-table') {
    const isInner = ancestors.length > 0;
    return [{ style: label === '' ? 'Title' : 'Annex', text, id, ...(isInner ? {} : { startsPage: true }) }];
  }
  return [{ style: headingStyle(provision, ancestors), text, id }];
}

/**
 * 一、 level 1 · （一） level 2 · 1. level 3 · （1） and 一是 level 4; of a law 编, 章 and 节 in the order of their nesting, then
 * 第一条; items of an article are text; 1, 1.1 by how deep they stand.
 */
function headingStyle({ id, label }: Provision, ancestors: readonly Provision[]): DocxStyle {
  const style = readHeadingLabel(label)?.style;
  if (style === undefined) return 'Heading1';
  const steps = parseProvisionId(id).map(({ kind }) => kind);
  if (steps.at(-1) === 'item' && steps.includes('article')) return 'BodyText';
  if (style === 'article') return 'Article';
  if (style === 'box') return 'Box';
  if (isContainer(style)) return depth(ancestors) === 0 ? 'Chapter' : 'Section';
  const level =
    style === 'decimal' ? depth(ancestors) + 1 : labelLevels[style] - labelLevels['chinese-stop'] + 1;
  return (['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const)[Math.min(level, 4) - 1] ?? 'Heading4';
}

function isContainer(style: LabelStyle): boolean {
  return containerStyles.some((container) => container === style);
}

/** How many numbered provisions stand above, annexes aside. */
function depth(ancestors: readonly Provision[]): number {
  const kinds = ancestors.map(({ id }) => parseProvisionId(id).at(-1)?.kind);
  return kinds.filter((kind) => kind !== 'annex' && kind !== 'annex-table').length;
}

/** The date four characters from the right edge, and the issuers centred on it. */
function signature(lines: readonly string[]): readonly DocxParagraph[] {
  const date = lines.at(-1) ?? '';
  return lines.map((text, index) => {
    const centred = 400 + Math.round((width(date) - width(text)) * 50);
    const rightIndent = index === lines.length - 1 ? 400 : Math.max(0, centred);
    return { style: 'Signature', text, rightIndent, ...(index === 0 ? { spaceAbove: true } : {}) };
  });
}

/** Width in characters; a Latin letter or digit is half as wide as a Han character. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u{ff}' ? 0.5 : 1), 0);
}
