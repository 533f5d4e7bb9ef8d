/** No sentence of a document is longer; what has no 。 for so long is cut there, so that no search goes back without end. */
const LONGEST_SENTENCE = 2000;

const ENDS: ReadonlySet<string> = new Set('。！？!?\n');

/** The sentence, or sentences, of a paragraph that a quote stands in, to the next 。！？ or line break; nothing where it does not stand there. */
export function sentenceOf(quote: string, paragraph: string): string | undefined {
  const start = paragraph.indexOf(quote);
  if (start === -1) return undefined;
  const end = start + quote.length;
  return (
    sentenceBefore(paragraph, start) + quote + (/^[^。！？!?\n]*/u.exec(paragraph.slice(end))?.[0] ?? '')
  );
}

/**
 * The words of the same sentence that stand before `offset` (UTF-16 code units): from the last 。！？ or line break.
 * Semicolons do not end it: a date at the head of a list governs every item.
 */
export function sentenceBefore(text: string, offset: number): string {
  const earliest = Math.max(0, offset - LONGEST_SENTENCE);
  let start = offset;
  while (start > earliest && !ENDS.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}
