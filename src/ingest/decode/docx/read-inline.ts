import { isHidden } from './read-styles.ts';
import type { XmlNode } from './xml-node.ts';
import { childOf, descendantsOf, elementsOf, valueOf, wordsOf } from './xml-node.ts';

/** What a paragraph holds besides its words, for a person to look at or for others to read. */
export interface InlineNotices {
  /** Words of a text box. */
  readonly textBox: (words: string) => void;
  readonly hidden: (words: string) => void;
  readonly formula: (words: string) => void;
  readonly picture: () => void;
  /** A generated table of contents began. */
  readonly contents: () => void;
  /** Footnote or endnote that is referred to. @returns the mark that stands in the text */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string;
}

interface Field {
  instruction: string;
  /** Its result is being read, no longer what makes it. */
  hasResult: boolean;
}

/** Reads the words of paragraphs one after the other: a field may go on from one to the next. */
export class InlineReader {
  readonly #notices: InlineNotices;
  readonly #fields: Field[] = [];

  constructor(notices: InlineNotices) {
    this.#notices = notices;
  }

  /** The words of a paragraph as printed, without its automatic number; a line break stands where one is set. */
  read(paragraph: XmlNode): string {
    return elementsOf(paragraph)
      .map((element) => this.#readElement(element))
      .join('');
  }

  #readElement(element: XmlNode): string {
    switch (element.name) {
      case 'w:r':
        return this.#readRun(element);
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdtContent':
      case 'w:dir':
      case 'w:bdo':
      case 'w:rubyBase':
        return this.read(element);
      case 'w:sdt':
        return this.read(childOf(element, 'w:sdtContent') ?? element);
      case 'w:fldSimple':
        return isContents(element.attributes.get('instr') ?? '') ? this.#dropContents() : this.read(element);
      case 'm:oMath':
      case 'm:oMathPara':
        return this.#readFormula(element);
      case 'mc:AlternateContent':
        return this.read(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element);
      case 'w:ruby':
        return this.read(childOf(element, 'w:rubyBase') ?? element);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#readDrawing(element);
      default:
        return '';
    }
  }

  #readRun(run: XmlNode): string {
    if (isHidden(run)) {
      const words = wordsOf(run);
      if (words.trim() !== '') this.#notices.hidden(words);
    }
    const text = elementsOf(run)
      .map((element) => this.#readRunElement(element))
      .join('');
    return isHidden(run) ? '' : text;
  }

  #readRunElement(element: XmlNode): string {
    if (element.name === 'w:fldChar') return this.#readFieldMark(element.attributes.get('fldCharType'));
    const field = this.#fields.at(-1);
    if (element.name === 'w:instrText') {
      if (field) field.instruction += textIn(element);
      return '';
    }
    if (this.#fields.some(({ hasResult, instruction }) => !hasResult || isContents(instruction))) return '';
    switch (element.name) {
      case 'w:t':
        return element.attributes.get('xml:space') === 'preserve' ? textIn(element) : textIn(element).trim();
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
        return /^(?:page|column)$/u.test(element.attributes.get('type') ?? '') ? '' : '\n';
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '\u{2011}';
      case 'w:sym':
        return readSymbol(element);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#readReference(element);
      default:
        return this.#readElement(element);
    }
  }

  #readFieldMark(type: string | undefined): string {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', hasResult: false });
    if (type === 'separate' && field) {
      field.hasResult = true;
      if (isContents(field.instruction)) this.#dropContents();
    }
    if (type === 'end') this.#fields.pop();
    return '';
  }

  #dropContents(): string {
    this.#notices.contents();
    return '';
  }

  #readReference({ name, attributes }: XmlNode): string {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    return this.#notices.note(kind, attributes.get('id') ?? '');
  }

  #readFormula(formula: XmlNode): string {
    const words = wordsOf(formula);
    if (words !== '') this.#notices.formula(words);
    return words;
  }

  #readDrawing(drawing: XmlNode): string {
    const all = [...descendantsOf(drawing)];
    const words = all
      .filter(({ name }) => name === 'w:txbxContent')
      .map(wordsOf)
      .join('');
    if (words.trim() !== '') this.#notices.textBox(words);
    else if (all.some(({ name }) => /(?:^|:)(?:blip|imagedata|OLEObject)$/u.test(name)))
      this.#notices.picture();
    return '';
  }
}

function textIn({ children }: XmlNode): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** The field makes a table of contents. */
function isContents(instruction: string): boolean {
  return /^\s*TOC\b/u.test(instruction);
}

/** A character of a symbol font has no code of its own: the mark of characters lost stands for it. */
function readSymbol({ attributes }: XmlNode): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  const isPrivate = Number.isNaN(code) || code < 0x20 || (code >= 0xe000 && code <= 0xf8ff);
  return isPrivate ? '\u{fffd}' : String.fromCodePoint(code);
}

/** The content control holds a generated table of contents. */
export function isContentsControl(control: XmlNode): boolean {
  const gallery = valueOf(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return gallery === 'Table of Contents';
}
