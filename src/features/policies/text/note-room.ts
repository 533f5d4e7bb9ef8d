import { textWidth, wrapText } from '../../../charts/svg/text-size.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { sourceLocale } from '../../../i18n/locale.ts';
import type { MarginNote } from './margin-note.ts';

/** A text with a margin beside it, as the style sheets set it; lengths in one unit of its own. */
interface MarginSheet {
  readonly text: {
    readonly size: number;
    readonly pitch: number;
    readonly characters: number;
    readonly indent: number;
  };
  readonly note: { readonly size: number; readonly pitch: number; readonly gap: number };
  /** The margin where it is narrowest, and its head: rule, space and the number of the provision. */
  readonly margin: { readonly width: number; readonly head: number };
  /** By how much notes may be longer than their paragraph before they leave the margin: the gap it makes in the text. */
  readonly slack: number;
}

const sheets = {
  /** A wide page in rem (`text/style.css`). */
  screen: {
    text: { size: 1.125, pitch: 2.1375, characters: 36, indent: 2 },
    note: { size: 0.875, pitch: 1.4, gap: 0.5 },
    margin: { width: 12.5, head: 2.25 },
    slack: 2,
  },
  /** A print with notes in points (`document/print-notes.css`). */
  paper: {
    text: { size: 14, pitch: 24, characters: 26, indent: 2 },
    note: { size: 8, pitch: 11, gap: 1.5 },
    margin: { width: 113, head: 26 },
    slack: 24,
  },
} as const satisfies Readonly<Record<string, MarginSheet>>;

/**
 * Whether the notes of a paragraph stand beside it, in the margin of a wide page or of a printed sheet, or else after
 * it. Decided when the site is built, by the widths that characters have by rule: the page needs no script, and nothing
 * moves.
 * @param words the words of the paragraph as printed, its run-in heading included
 */
export function fitBeside(words: string, notes: readonly MarginNote[], medium: keyof typeof sheets): boolean {
  const { text, note, margin, slack } = sheets[medium];
  const lines = Math.ceil((textWidth(words, 1) + text.indent) / text.characters);
  const noteLines = notes.reduce(
    (sum, each) => sum + wrapText(wordsOf(each), note.size, margin.width).length,
    0,
  );
  const needed = margin.head + noteLines * note.pitch + (notes.length - 1) * note.gap;
  return needed <= lines * text.pitch + slack;
}

/** The bodies that a line charges are not printed beside that line, unless the page names them in another language. */
export function isOnPaper({ kind }: Pick<MarginNote, 'kind'>, locale: Locale): boolean {
  return kind !== 'duty' || locale !== sourceLocale;
}

function wordsOf({ lead, links }: MarginNote): string {
  return [lead, ...links.map((link) => link.text)].join(' ');
}
