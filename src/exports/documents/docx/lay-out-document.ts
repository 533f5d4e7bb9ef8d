import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';
import { labelLevels } from '../../../domain/text/numbering/label-style.ts';
import { readLabel } from '../../../domain/text/numbering/read-label.ts';
import type { DocxParagraph, DocxStyle } from './paragraph-xml.ts';

/** A document as Word paragraphs in the layout of GB/T 9704, in printed order. */
export function layOutDocument({ text }: CitableDocument): readonly DocxParagraph[] {
  const hasNotice = text.provisions.some(({ id }) => id === 'notice-title');
  return [...walkProvisions(text.provisions)].flatMap(({ provision }) =>
    layOutProvision(provision, hasNotice),
  );
}

function layOutProvision(provision: Provision, hasNotice: boolean): readonly DocxParagraph[] {
  const { id, label, heading, paragraphs } = provision;
  const texts = paragraphs.map((paragraph) => paragraph.text);
  switch (id) {
    case 'notice-title':
      return [{ style: 'Title', text: heading, id }, ...body(texts)];
    case 'title':
      // What a notice prints begins on a page of its own.
      return [
        { style: 'Title', text: heading, id, ...(hasNotice ? { startsPage: true } : {}) },
        ...body(texts),
      ];
    case 'addressee':
      return texts.map((line) => ({ style: 'Addressee', text: line }));
    case 'signature':
      return signature(texts);
    case 'distribution':
      return texts.map((line, index) => ({
        style: 'Distribution',
        text: line,
        ...(index === 0 ? { lineAbove: true, spaceAbove: true } : {}),
        ...(index === texts.length - 1 ? { lineBelow: true } : {}),
      }));
    default:
      return label === '' && heading === '' ? body(texts) : headed(provision, texts);
  }
}

function headed(
  { id, label, heading, runIn }: Provision,
  texts: readonly string[],
): readonly DocxParagraph[] {
  const [first, ...rest] = texts;
  const style = headingStyle(label);
  const text = label + heading;
  return runIn && first !== undefined
    ? [{ style, text, id, continuation: first }, ...body(rest)]
    : [{ style, text, id }, ...body(texts)];
}

/** 一、 level 1 · （一） level 2 · 1. level 3 · （1） and 一是 level 4. */
function headingStyle(label: string): DocxStyle {
  const read = readLabel(label);
  const level = read === undefined ? 1 : Math.min(4, labelLevels[read.style]);
  return (['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const)[level - 1] ?? 'Heading4';
}

function body(texts: readonly string[]): readonly DocxParagraph[] {
  return texts.map((text) => ({ style: 'BodyText', text }));
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
