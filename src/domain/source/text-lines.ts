import { allMatches } from '../text/all-matches.ts';

/** A line of a text without its line break. */
export interface TextLine {
  readonly text: string;
  /** UTF-16 offset of its first character in the whole text. */
  readonly offset: number;
}

const LINE_BREAK = /\r\n|\n|\r/g;

/** The lines of a text as an editor counts them: `\n`, `\r\n` or `\r` ends a line. */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of allMatches(text, LINE_BREAK)) {
    lines.push({ text: text.slice(start, index), offset: start });
    start = index + lineBreak.length;
  }
  lines.push({ text: text.slice(start), offset: start });
  return lines;
}
