/** Styles of an official document; the last four are headings with the outline level of their number. */
export type DocxStyle =
  | 'Title'
  | 'Addressee'
  | 'BodyText'
  | 'Signature'
  | 'Distribution'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4';

/** One paragraph of the Word document. */
export interface DocxParagraph {
  readonly style: DocxStyle;
  readonly text: string;
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
