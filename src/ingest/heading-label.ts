import { parseOrdinal } from './parse-ordinal.ts';

/**
 * Kind of printed number, outermost first: `一、` · `（一）` · `1.` · `（1）` · `一是`.
 * The last stands directly under whatever heading is open.
 */
export type LabelKind = 'section' | 'subsection' | 'item' | 'subitem' | 'point';

/** A printed number at the start of a line. */
export interface HeadingLabel {
  readonly kind: LabelKind;
  /** The printed characters, punctuation included: `三、`, `(二)`, `5.`, `一是`. */
  readonly text: string;
  /** The number they say. */
  readonly number: number;
}

const HAN = '[一二三四五六七八九十百]{1,5}';
const FORMS: readonly (readonly [LabelKind, RegExp])[] = [
  ['section', new RegExp(`^(${HAN})、`)],
  ['subsection', new RegExp(`^[（(](${HAN})[）)]`)],
  // A digit after the point makes it a decimal or a date: 3.2万人, 2024.7.17.
  ['item', /^(\d{1,2})(?:[.．](?!\d)|、)/],
  ['subitem', /^[（(](\d{1,2})[）)]/],
  ['point', new RegExp(`^(${HAN})是`)],
];

/** The printed number that a line begins with, if any. White space before it must be gone already. */
export function parseHeadingLabel(line: string): HeadingLabel | undefined {
  for (const [kind, form] of FORMS) {
    const match = form.exec(line);
    const number = parseOrdinal(match?.[1] ?? '');
    if (match && number !== undefined) return { kind, text: match[0], number };
  }
  return undefined;
}
