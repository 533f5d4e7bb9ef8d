import type { XmlNode } from './xml-node.ts';
import { childOf, elementsOf, isOn, valueOf } from './xml-node.ts';

/** Numbering of a paragraph, as far as a style or the paragraph itself says. */
export interface NumberedBy {
  readonly list?: string;
  readonly level?: number;
}

/** What a paragraph style says of its paragraphs, what it is based on included. */
export interface ParagraphStyle extends NumberedBy {
  /** 1 for a title and for headings of the highest level. */
  readonly heading?: number;
}

/** No style is based on another over more steps. */
const LONGEST_CHAIN = 20;

/** Reads the paragraph styles of a Word file. @returns the style of an id; of `undefined`, that of plain paragraphs */
export function readStyles(styles: XmlNode | undefined): (id: string | undefined) => ParagraphStyle {
  const all = elementsOf(styles).filter(({ name }) => name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes.get('styleId') ?? '', style]));
  const plain = all.find(
    ({ attributes }) =>
      attributes.get('type') === 'paragraph' && /^(?:1|true|on)$/u.test(attributes.get('default') ?? ''),
  );
  const read = (style: XmlNode | undefined, steps: number): ParagraphStyle => {
    if (style === undefined || steps === 0) return {};
    const inherited = read(byId.get(valueOf(style, 'w:basedOn') ?? ''), steps - 1);
    const heading = headingOf(style);
    return {
      ...inherited,
      ...numberedBy(childOf(style, 'w:pPr')),
      ...(heading !== undefined && { heading }),
    };
  };
  const known = new Map<string | undefined, ParagraphStyle>();
  return (id) => {
    const found = known.get(id) ?? read(id === undefined ? plain : (byId.get(id) ?? plain), LONGEST_CHAIN);
    known.set(id, found);
    return found;
  };
}

/** `w:numPr` of the properties of a paragraph or style. */
export function numberedBy(properties: XmlNode | undefined): NumberedBy {
  const list = valueOf(properties, 'w:numPr', 'w:numId');
  const level = valueOf(properties, 'w:numPr', 'w:ilvl');
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}

/** Level of the outline at which the properties of a paragraph put it, from 1; 10 and above is plain text. */
export function outlineOf(properties: XmlNode | undefined): number | undefined {
  const level = valueOf(properties, 'w:outlineLvl');
  return level !== undefined && Number(level) < 9 ? Number(level) + 1 : undefined;
}

function headingOf(style: XmlNode): number | undefined {
  const name = valueOf(style, 'w:name') ?? '';
  if (/^(?:title|标题)$/iu.test(name)) return 1;
  const level = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  return outlineOf(childOf(style, 'w:pPr')) ?? (level === undefined ? undefined : Number(level));
}

/** Whether the properties of a run hide its words. */
export function isHidden(run: XmlNode): boolean {
  return isOn(childOf(run, 'w:rPr', 'w:vanish'));
}
