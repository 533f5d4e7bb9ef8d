import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Template } from '../../i18n/template.ts';
import type { BelowHeading } from './split-below.ts';

/** What a position is named by. */
export interface Position {
  /** Printed numbers from the outermost in: 三、（二）5., 第十二条第二款; empty for an unnumbered part outside annexes. */
  readonly numbering: string;
  /** Id of the provision. */
  readonly provision: string;
  /** A paragraph, table or row below it; absent where the provision is meant. */
  readonly below?: BelowHeading;
  /** Head of a column, where one cell of a row is meant. */
  readonly column?: string | undefined;
}

/** The words of one language for positions, as data, so that a page can hand them to its scripts. */
export interface PositionWords {
  readonly locale: Locale;
  /** Names of the parts without a number: preamble → 引言, signature2 → 落款（2）. A part that is not among them has no name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly below: {
    /** `{position}第{number}段`: a paragraph of a provision. */
    readonly paragraph: Template<'position' | 'number'>;
    readonly footnote: Template<'position' | 'number'>;
    readonly table: Template<'position' | 'number'>;
    readonly row: Template<'position' | 'table' | 'number'>;
    readonly cell: Template<'position' | 'column'>;
  };
}

/**
 * A position for people: 三、（二）5. · 三、第2段 · 引言 · 附件1表1第3行. A paragraph of a document without numbering goes by its
 * number alone. Empty for a part without a name.
 */
export function formatPosition(
  { numbering, provision, below, column }: Position,
  { locale, parts, below: templates }: PositionWords,
): string {
  // Whatever annex it stands in.
  const position = numbering + (parts[provision.replace(/^([xy][\dz]+-)+/, '')] ?? '');
  if (column) return formatMessage(locale, templates.cell, { position, column });
  if (below === undefined) return position;
  const values = { table: 0, ...below, position: provision === 'title' ? '' : position };
  return formatMessage(locale, templates[below.kind], values).trim();
}

/**
 * The position that an id (`s3-2-5`, `s3-2-5-p2`, `p4`) stands for where its document is not at hand. Whether a first
 * paragraph is the only one cannot be known there, so it goes by its provision.
 * @param numbering printed numbers of its line: those of the provision, with the 款, footnote or row where that is cited
 * @param column head of the column, where a cell of a row is meant
 */
export function positionOfId(id: string, numbering: string, column?: string): Position {
  const [, provision, digits] = /^(?:(.*)-)?p(\d+)$/.exec(id) ?? [];
  if (digits === undefined) return { numbering: numbering.replace(/第[^第]+款$/, ''), provision: id, column };
  const number = Number(digits);
  const isNamed = provision !== undefined && (number === 1 || numbering.endsWith('款'));
  const position = { numbering, provision: provision ?? 'title' };
  return isNamed ? position : { ...position, below: { kind: 'paragraph', number } };
}
