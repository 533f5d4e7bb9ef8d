import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Template } from '../../i18n/template.ts';

/** What a position is named by. */
export interface Position {
  /** Printed numbers from the outermost in: 三、（二）5.; empty for an unnumbered part. */
  readonly numbering: string;
  /** Id of the provision. */
  readonly provision: string;
  /** Number of a paragraph below it, from 1; absent where the provision is meant. */
  readonly paragraph?: number;
}

/** The words of one language for positions, as data, so that a page can hand them to its scripts. */
export interface PositionWords {
  readonly locale: Locale;
  /** Names of the parts without a number, by id: preamble → 引言. A part that is not among them has no name. */
  readonly parts: Readonly<Record<string, string>>;
  /** `{position}第{number}段`: a paragraph of a provision. */
  readonly paragraph: Template<'position' | 'number'>;
}

/**
 * A position for people: 三、（二）5. · 三、第2段 · 引言. A paragraph of a document without numbering goes by its number
 * alone. Empty for a part without a name.
 */
export function formatPosition(
  { numbering, provision, paragraph }: Position,
  { locale, parts, paragraph: template }: PositionWords,
): string {
  const name = numbering === '' ? (parts[provision] ?? '') : numbering;
  if (paragraph === undefined) return name;
  const position = provision === 'title' ? '' : name;
  return formatMessage(locale, template, { position, number: paragraph }).trim();
}

/**
 * The position that an id (`s3-2-5`, `s3-2-5-p2`, `p4`) stands for where its document is not at hand. Whether a first
 * paragraph is the only one cannot be known there, so it goes by its provision.
 * @param numbering printed numbers of its provision
 */
export function positionOfId(id: string, numbering: string): Position {
  const [, provision, digits] = /^(?:(.*)-)?p(\d+)$/.exec(id) ?? [];
  if (digits === undefined) return { numbering, provision: id };
  const paragraph = Number(digits);
  if (provision === undefined) return { numbering, provision: 'title', paragraph };
  return paragraph === 1 ? { numbering, provision } : { numbering, provision, paragraph };
}
