import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Template } from '../../i18n/template.ts';
import type { BelowHeading } from './split-below.ts';
import { splitBelow } from './split-below.ts';

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
  /** Names of the parts without a number: preamble → 引言. A part that is not among them has no name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly below: {
    /** `{position}第{number}段`: a paragraph of a provision. */
    readonly paragraph: Template<'position' | 'number'>;
    readonly footnote: Template<'position' | 'number'>;
    readonly table: Template<'position' | 'number'>;
    readonly row: Template<'position' | 'table' | 'number'>;
    readonly cell: Template<'position' | 'column'>;
    /** `{part}（{number}）`: a second part of one name. */
    readonly again: Template<'part' | 'number'>;
  };
}

/**
 * A position for people: 三、（二）5. · 三、第2段 · 引言 · 附件1表1第3行. A paragraph of a document without numbering goes by its
 * number alone. Empty for a part without a name.
 */
export function formatPosition(
  { numbering, provision, below, column }: Position,
  words: PositionWords,
): string {
  const say = <Name extends string>(
    template: Template<Name>,
    values: Readonly<Record<Name, string | number>>,
  ): string => formatMessage(words.locale, template, values).trim();
  const name = numbering + namePart(provision, words);
  if (below === undefined) return name;
  const position = provision === 'title' ? '' : name;
  if (below.kind !== 'row') return say(words.below[below.kind], { position, number: below.number });
  const row = say(words.below.row, { position, table: below.table, number: below.number });
  return column === undefined ? row : say(words.below.cell, { position: row, column });
}

/** The name of a part that has no number, whatever annex it stands in; empty for a numbered provision. */
function namePart(id: string, { locale, parts, below }: PositionWords): string {
  const [, name = '', number = ''] = /^(?:[xy]\d[\dz]*-)*([a-z-]+)(\d*)$/.exec(id) ?? [];
  const part = parts[name] ?? '';
  return part === '' || number === '' ? part : formatMessage(locale, below.again, { part, number });
}

/**
 * The position that an id (`s3-2-5`, `s3-2-5-p2`, `p4`, `x1-t1-r3`) stands for where its document is not at hand. Whether a
 * first paragraph is the only one cannot be known there, so it goes by its provision; a 款 has its number in `numbering`.
 * @param numbering printed numbers of its line: those of the provision, and of the 款 where that is cited
 * @param column head of the column, where a cell of a row is meant
 */
export function positionOfId(id: string, numbering: string, column?: string): Position {
  const { provision, below } = splitBelow(id);
  const isArticle = /(?:^|-)a\d[\dz]*$/.test(provision);
  if (below === undefined)
    return { numbering: isArticle ? numbering.replace(/第[^第]+款$/, '') : numbering, provision };
  if (provision === '') return { numbering, provision: 'title', below, column };
  const isNamed = below.kind === 'paragraph' && (below.number === 1 || isArticle);
  return isNamed ? { numbering, provision } : { numbering, provision, below, column };
}
