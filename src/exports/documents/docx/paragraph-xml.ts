import { escapeXml, xmlElement } from '../../xml-element.ts';
import { geometry } from './geometry.ts';

/**
 * A paragraph in WordprocessingML. A run-in heading and the text after it are two, joined by a style separator: one
 * line in print, and the navigation pane shows the heading alone (Word, LibreOffice 24.2 and later; older programs
 * begin a new line after the heading).
 * @param number of the bookmark, unique in the document
 */
export function paragraphXml(paragraph: DocxParagraph, number: number): string {
  const { text, lines, id, continuation } = paragraph;
  const words = run(lines ?? [text]);
  const marked = id === undefined ? words : bookmark(id, number, words);
  if (continuation === undefined) return xmlElement('w:p', {}, [properties(paragraph, ''), marked]);
  // The style separator of Word: a paragraph mark that is always hidden, so the next paragraph goes on in this line.
  const hidden = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
  return [
    xmlElement('w:p', {}, [properties(paragraph, hidden), marked]),
    xmlElement('w:p', {}, [properties({ style: 'BodyText', text: continuation }, ''), run([continuation])]),
  ].join('');
}

function properties(paragraph: DocxParagraph, mark: string): string {
  const { style, startsPage, spaceAbove, rightIndent, lineAbove, lineBelow } = paragraph;
  const borders = [lineAbove === true ? rule('w:top') : '', lineBelow === true ? rule('w:bottom') : ''].join(
    '',
  );
  return xmlElement('w:pPr', {}, [
    xmlElement('w:pStyle', { 'w:val': style }),
    // A heading on a line of its own stays with what it heads.
    /^(?:Heading\d|Box)$/u.test(style) && paragraph.continuation === undefined ? '<w:keepNext/>' : '',
    startsPage === true ? '<w:pageBreakBefore/>' : '',
    borders === '' ? '' : xmlElement('w:pBdr', {}, [borders]),
    // The style's line pitch has to be said again: a spacing element replaces the whole of it in some programs.
    spaceAbove === true
      ? `<w:spacing w:before="${String(geometry.linePitch)}" w:line="${String(geometry.linePitch)}" w:lineRule="exact"/>`
      : '',
    rightIndent === undefined
      ? ''
      : xmlElement('w:ind', {
          'w:rightChars': String(rightIndent),
          // For programs that do not know indents in characters: 16 pt each.
          'w:right': String(Math.round(rightIndent * 3.2)),
        }),
    mark,
  ]);
}

function rule(side: 'w:top' | 'w:bottom'): string {
  return xmlElement(side, { 'w:val': 'single', 'w:sz': '8', 'w:space': '1', 'w:color': 'auto' });
}

function bookmark(id: string, number: number, content: string): string {
  // Word allows letters, digits and _ in the name of a bookmark.
  const start = xmlElement('w:bookmarkStart', { 'w:id': String(number), 'w:name': id.replaceAll('-', '_') });
  return `${start}${content}${xmlElement('w:bookmarkEnd', { 'w:id': String(number) })}`;
}

/** Lines of text with soft breaks between. */
function run(lines: readonly string[]): string {
  if (lines.join('') === '') return '';
  // Quotation marks and dashes belong to the Chinese typeface, not to the Latin one.
  const hint = xmlElement('w:rFonts', { 'w:hint': 'eastAsia' });
  return xmlElement('w:r', {}, [
    xmlElement('w:rPr', {}, [hint]),
    lines.map((line) => xmlElement('w:t', { 'xml:space': 'preserve' }, [escapeXml(line)])).join('<w:br/>'),
  ]);
}

/** Styles of an official document; the last four are headings with the outline level of their number, `Article` is 第一条. */
export type DocxStyle =
  | 'Title'
  | 'Addressee'
  | 'BodyText'
  | 'Signature'
  | 'Distribution'
  | 'History'
  | 'Chapter'
  | 'Section'
  | 'Article'
  | 'Box'
  | 'Annex'
  | 'Footnote'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4';

/** One paragraph of the Word document. */
export interface DocxParagraph {
  readonly style: DocxStyle;
  readonly text: string;
  /** The same text in the lines that it is to be printed in. */
  readonly lines?: readonly string[];
  /** Id of the provision that begins here; becomes a bookmark. */
  readonly id?: string;
  readonly startsPage?: boolean;
  /** One empty line's worth of space above. */
  readonly spaceAbove?: boolean;
  /** Right indent in hundredths of a character. */
  readonly rightIndent?: number;
  readonly lineAbove?: boolean;
  readonly lineBelow?: boolean;
  /** Text that goes on after a run-in heading on the same line. */
  readonly continuation?: string;
}
