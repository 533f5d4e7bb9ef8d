import { textWidth, wrapText } from '../../../charts/svg/text-size.ts';
import type { MarginNote } from './margin-notes.ts';

/** Sizes of the page in rem, as the style sheet sets them (`text/style.css`). */
const text = { size: 1.125, leading: 1.9, characters: 36, indent: 2 };
const note = { size: 0.875, leading: 1.6, gap: 0.5 };
/** The margin where it is narrowest, and its head: rule, space and the number of the provision. */
const margin = { width: 12.5, head: 2.25 };
/** By how much notes may be longer than their paragraph before they leave the margin: the gap it makes in the text. */
const SLACK = 2;

/**
 * Whether the notes of a paragraph stand beside it, in the margin of a wide page, or else after it. Decided when the
 * site is built, by the widths that characters have by rule: the page needs no script, and nothing moves.
 * @param words the words of the paragraph as printed, its run-in heading included
 */
export function fitBeside(words: string, notes: readonly MarginNote[]): boolean {
  const lines = Math.ceil(textWidth(words, 1) / text.characters + text.indent / text.characters);
  const noteLines = notes.reduce(
    (sum, each) => sum + wrapText(wordsOf(each), note.size, margin.width).length,
    0,
  );
  const needed = margin.head + noteLines * note.size * note.leading + (notes.length - 1) * note.gap;
  return needed <= lines * text.size * text.leading + SLACK;
}

function wordsOf({ lead, links }: MarginNote): string {
  return [lead, ...links.map((link) => link.text)].join(' ');
}
